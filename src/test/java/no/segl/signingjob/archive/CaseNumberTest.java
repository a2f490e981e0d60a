package no.segl.signingjob.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({"2026/7, 2026/7", "2026/007, 2026/7", "2026/070, 2026/70", "2026/100, 2026/100"})
    void oneCaseHasOneNumberHoweverManyZerosStandBeforeIt(String said, String number) {
        assertThat(new CaseNumber(said)).isEqualTo(new CaseNumber(number)).hasToString(number);
        assertThat(CaseNumber.parse(said)).contains(new CaseNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026/", "26/7", "0026/7", "2026/0", "2026/1234567890", "2026/7-1", " 2026/7", ""})
    void whatHasAnotherFormIsNone(String text) {
        assertThat(CaseNumber.parse(text)).isEmpty();
    }
}
