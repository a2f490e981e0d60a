package no.segl.signingjob.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are published samples, or have a month that no calendar has. */
class NationalIdTest {

    static Stream<String> published() {
        return Stream.concat(NorwegianNumberTest.published(), SwedishNumberTest.published());
    }

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedSampleIsPossible(String value) {
        assertThat(NationalId.parse(value)).contains(new NationalId(value));
    }

    @ParameterizedTest
    @MethodSource("published")
    void whatIsShownNeverHoldsTheNumber(String value) {
        NationalId id = new NationalId(value);
        String serialAndControl = value.substring(value.length() == 11 ? 6 : 8);

        assertThat(id.masked()).hasSameSizeAs(value).doesNotContain(serialAndControl);
        assertThat(id.toString() + new Holder(id)).doesNotContainPattern("[0-9]");
    }

    @Test
    void onlyTheBirthDateIsShown() {
        assertThat(new NationalId("12829499914").masked()).isEqualTo("128294*****");
        assertThat(new NationalId("189001019802").masked()).isEqualTo("18900101****");
    }

    @ParameterizedTest
    @CsvSource({
        "12829499914, 1994-02-12", // the tax authority's, serial 999
        "15811050064, 2010-01-15",
        "17912099997, 2020-11-17",
        "15811050072,", // allowed by the rule from 2032 alone
        "189001019802, 1890-01-01",
        "197010632391, 1970-10-03" // a coordination number, its day 60 too high
    })
    void theBirthDateIsToldWhereTheNumberHoldsIt(String value, @Nullable LocalDate born) {
        assertThat(new NationalId(value).birthDate()).isEqualTo(Optional.ofNullable(born));
    }

    @ParameterizedTest
    @CsvSource({
        "'179120 99997', 17912099997",
        "' 17912099997\t', 17912099997",
        "17 91 20 999 97, 17912099997",
        "179120\u00a099997, 17912099997",
        "18900101-9802, 189001019802",
        "18900101\u20139802, 189001019802",
        "19701063 2391, 197010632391"
    })
    void spacesAndDashesDoNotMatter(String typed, String value) {
        assertThat(NationalId.parse(typed)).contains(new NationalId(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "1791209999",
                "179120999970",
                "1791209999a",
                "17912099997'--",
                "١٧٩١٢٠٩٩٩٩٧",
                "00000000000",
                "000000000000",
                "99999999999"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(NationalId.parse(typed)).isEmpty();
    }

    @Test
    void theRefusalDoesNotRepeatTheNumber() {
        assertThatThrownBy(() -> new NationalId("17912099998"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("17912099998");
    }

    private record Holder(NationalId id) {}
}
