package no.segl.signingjob.identity;

import static no.segl.signingjob.identity.WrongNumbers.withOneOtherDigit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All numbers here are published samples, or have a month that no calendar has. */
class SwedishNumberTest {

    private static final int CENTURY = 2;

    static Stream<String> published() {
        return Stream.of("189001019802", "197010632391", "191500722390");
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyWrongDigitIsNoticedButNotAWrongCentury(String value) {
        assertThat(withOneOtherDigit(value, CENTURY))
                .hasSize(90)
                .allSatisfy(wrong -> assertThat(NationalId.parse(wrong)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("published")
    void isNotNorwegian(String value) {
        assertThat(new NationalId(value).isNorwegian()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "18960229, true",
        "18970229, false",
        "19000229, false",
        "20000229, true",
        "19990431, false",
        "19990001, false", // only a samordningsnummer may leave the month open
        "19991301, false",
        "19990100, false",
        "19990161, true",
        "19990191, true",
        "19990192, false",
        "19990160, true", // day unknown
        "19990060, true", // month and day unknown
        "19990072, true", // month unknown
        "19991360, false",
        "19960289, true", // 29 February
        "19970289, false",
        "17990101, false",
        "21000101, false"
    })
    void theBirthDateExistsAsFarAsItIsKnown(String date, boolean possible) {
        assertThat(NationalId.parse(withControlDigit(date + "981")).isPresent()).isEqualTo(possible);
    }

    @Test
    void nobodyIsNumberNought() {
        assertThat(NationalId.parse(withControlDigit("18900101000"))).isEmpty();
        assertThat(NationalId.parse(withControlDigit("18900101999"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"189001019802, true", "197010632391, false", "191500722390, false"})
    void serialsFromNineHundredAndEightyUpAreForTests(String value, boolean synthetic) {
        assertThat(new NationalId(value).isSynthetic()).isEqualTo(synthetic);
    }

    /** Its century depends on the day on which it is read; we ask for twelve digits. */
    @Test
    void tenDigitsAreNotEnough() {
        assertThat(NationalId.parse("701063-2391")).isEmpty();
    }

    private static String withControlDigit(String elevenDigits) {
        int sum = 0;
        for (int i = CENTURY; i < elevenDigits.length(); i++) {
            int product = (elevenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return elevenDigits + (10 - sum % 10) % 10;
    }
}
