package no.segl.signingjob.identity;

import static no.segl.signingjob.identity.WrongNumbers.withNeighboursSwapped;
import static no.segl.signingjob.identity.WrongNumbers.withOneOtherDigit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are published samples, or have a month that no calendar has. */
class NorwegianNumberTest {

    static Stream<String> published() {
        return Stream.of(
                "17912099997",
                "29822099635",
                "12829499914",
                "05840399895",
                "20914695016",
                "21879498012",
                "57912075186",
                "61929750062",
                "02013299997",
                "02013299903",
                "30108299939");
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyWrongDigitIsNoticed(String value) {
        assertThat(withOneOtherDigit(value, 0))
                .hasSize(99)
                .allSatisfy(wrong -> assertThat(NationalId.parse(wrong)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyTwoNeighboursSwappedAreNoticed(String value) {
        assertThat(withNeighboursSwapped(value))
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(NationalId.parse(wrong)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("published")
    void isNotSwedish(String value) {
        assertThat(new NationalId(value).isNorwegian()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"028132999", "178120123", "578120751"})
    void theFirstControlDigitMayLeaveNoughtToThreeAndNothingElse(String nineDigits) {
        for (int first = 0; first <= 9; first++) {
            int remainder = (weighted(nineDigits, 3, 7, 6, 1, 8, 9, 4, 5, 2) + first) % 11;
            String value = withSecondControlDigit(nineDigits + first);

            assertThat(NationalId.parse(value).isPresent())
                    .as("%s leaves %d", value, remainder)
                    .isEqualTo(remainder <= 3 && value.length() == 11);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "298296, true", // 1896 and 1996 had this day
        "298297, false",
        "298200, true", // 2000 had it; 1800 and 1900 had not
        "318401, false", // the day does not exist: April has 30
        "308401, true",
        "008401, false",
        "328101, false",
        "698296, true", // D-number: day 29
        "698297, false",
        "718101, true", // D-number: day 31
        "728101, false",
        "408101, false",
        "018001, false", // month 0
        "019301, false", // month 13
        "014101, true", // NAV's synthetic January
        "015201, true",
        "015301, false",
        "016601, false", // Norsk helsenett's synthetic January: no eID and no register that we ask knows it
        "017701, false",
        "016101, false", // NAV's synthetic NPID, which is no national identity number
        "012101, false" // NPID
    })
    void theBirthDateExists(String date, boolean possible) {
        assertThat(anyWithControlDigits(date)
                        .anyMatch(value -> NationalId.parse(value).isPresent()))
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "17912099997, true",
        "57912075186, true",
        "02013299997, false",
        "30108299939, false",
    })
    void aMonthAboveFortyBelongsToNobody(String value, boolean synthetic) {
        assertThat(new NationalId(value).isSynthetic()).isEqualTo(synthetic);
    }

    /** NAV's synthetic numbers and a hospital's H-numbers look alike; with neither can anybody log in. */
    @Test
    void aMonthAboveFortyCountsAsSyntheticThoughItMayBeAnHNumber() {
        String value = anyWithControlDigits("014101").findFirst().orElseThrow();

        assertThat(new NationalId(value).isSynthetic()).isTrue();
    }

    private static Stream<String> anyWithControlDigits(String date) {
        return IntStream.range(0, 100)
                .mapToObj(serial -> date + String.format("%03d", serial))
                .flatMap(nine -> IntStream.rangeClosed(0, 9)
                        .filter(first -> (weighted(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2) + first) % 11 == 0)
                        .mapToObj(first -> withSecondControlDigit(nine + first)))
                .filter(value -> value.length() == 11);
    }

    /** Ten would be needed for some: they have no second control digit and stay too short. */
    private static String withSecondControlDigit(String tenDigits) {
        int second = (11 - weighted(tenDigits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return second == 10 ? tenDigits : tenDigits + second;
    }

    private static int weighted(String digits, int... weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
    }
}
