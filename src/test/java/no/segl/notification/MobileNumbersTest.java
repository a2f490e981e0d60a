package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import no.segl.signingjob.Municipality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Swedish numbers are those that the authority keeps for stories. */
class MobileNumbersTest {

    private final MobileNumbers inNorway = in("Europe/Oslo");
    private final MobileNumbers inSweden = in("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({
        "+4740000000, +4740000000",
        "40000000, +4740000000",
        "400 00 000, +4740000000",
        "0047 400 00 000, +4740000000",
        "+46 70-174 06 05, +46701740605",
        "+46 (0)70-174 06 05, +46701740605",
        "+4700000000, +4700000000"
    })
    void aNorwegianMunicipalityReadsMobilesHoweverTheyAreWritten(String written, String number) {
        assertThat(inNorway.canTakeSms(written)).isTrue();
        assertThat(inNorway.e164(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"070-174 06 05, +46701740605", "0701740605, +46701740605", "+47 400 00 000, +4740000000"})
    void aSwedishOneToo(String written, String number) {
        assertThat(inSweden.canTakeSms(written)).isTrue();
        assertThat(inSweden.e164(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22 33 44 55", "+4722334455", "123", "+47123", "kari@segl.example", "+46 8 465 004 05", ""})
    void whatIsNoMobileTakesNoSms(String written) {
        assertThat(inNorway.canTakeSms(written)).isFalse();
    }

    static MobileNumbers in(String zone) {
        return new MobileNumbers(new Municipality("Prøvevik", ZoneId.of(zone), "hjelp", true));
    }
}
