package no.segl.contactregister;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.segl.signingjob.Language;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KrrAnswerTest {

    private static final String PERSON = "17912099997";
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final String FRESH = "2026-01-01T00:00:00Z";

    @Test
    void anEmailAndAMobileConfirmedLatelyAreUsedInTheLanguageThePersonChose() {
        Registration read = read("""
                {"personidentifikator": "17912099997", "reservasjon": "NEI", "status": "AKTIV",
                 "varslingsstatus": "KAN_VARSLES", "spraak": "nn", "kontaktinformasjon": {
                   "epostadresse": "kari@segl.example", "epostadresse_oppdatert": "2025-05-01T09:00:00+02",
                   "mobiltelefonnummer": "+4700000000", "mobiltelefonnummer_sist_verifisert": "2026-01-01T00:00:00Z"}}""");

        assertThat(read)
                .isEqualTo(new Registration(
                        true, false, new ContactDetails("kari@segl.example", "+4700000000"), Language.NN));
    }

    @Test
    void anEmailThatIsTooOldIsLeftOutWhileTheMobileIsUsed() {
        Registration read = read("""
                {"personidentifikator": "17912099997", "status": "AKTIV", "kontaktinformasjon": {
                   "epostadresse": "kari@segl.example", "epostadresse_sist_verifisert": "2024-09-10T11:59:59Z",
                   "mobiltelefonnummer": "+4700000000", "mobiltelefonnummer_oppdatert": "2024-09-10T12:00:01Z"}}""");

        assertThat(read.details()).isEqualTo(new ContactDetails(null, "+4700000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-10T14:00:01+02, true",
        "2024-09-10T14:00:01.5+0200, true",
        "2024-09-10T14:00:00+02:00, false",
        "2024-09-10T12:00:01, true",
        "2024-09-11, true",
        "2024-09-10, false",
        "i går, false",
        "'', false"
    })
    void timesComeInSeveralShapesAndOneThatCannotBeReadMakesNothingFresh(String confirmed, boolean usable) {
        Registration read = read("{\"personidentifikator\": \"17912099997\", \"kontaktinformasjon\": {\"epostadresse\":"
                + "\"kari@segl.example\", \"epostadresse_sist_verifisert\": \"" + confirmed + "\"}}");

        assertThat(read.details().email() != null).isEqualTo(usable);
    }

    @Test
    void oneWhoIsReservedIsNotReachedWhateverElseIsRegistered() {
        Registration read = read("""
                {"personidentifikator": "17912099997", "reservasjon": "JA", "status": "AKTIV", "spraak": "se",
                 "kontaktinformasjon": {"epostadresse": "kari@segl.example", "epostadresse_oppdatert": "%s"}}""".formatted(FRESH));

        assertThat(read).isEqualTo(new Registration(true, true, ContactDetails.NONE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLETTET", "IKKE_REGISTRERT"})
    void oneWhomTheRegisterNoLongerHasIsUnknown(String status) {
        assertThat(read("{\"personidentifikator\": \"17912099997\", \"status\": \"" + status + "\"}"))
                .isEqualTo(Registration.UNKNOWN);
    }

    @Test
    void whomTheRegisterSaysMayNotBeToldIsNotTold() {
        Registration read = read("""
                {"personidentifikator": "17912099997", "status": "AKTIV", "varslingsstatus": "KAN_IKKE_VARSLES",
                 "kontaktinformasjon": {"epostadresse": "kari@segl.example", "epostadresse_oppdatert": "%s"}}""".formatted(FRESH));

        assertThat(read).isEqualTo(new Registration(true, false, ContactDetails.NONE, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"personidentifikator\": \"17912099997\"}",
                "{\"personidentifikator\": \"17912099997\", \"kontaktinformasjon\": null, \"status\": null}",
                "{\"personidentifikator\": \"17912099997\", \"kontaktinformasjon\": [], \"spraak\": {}}",
                "{\"personidentifikator\": \"17912099997\", \"kontaktinformasjon\": {\"epostadresse\": \"hos meg\","
                        + "\"epostadresse_oppdatert\": \"2026-01-01T00:00:00Z\"}}"
            })
    void anyPartMayBeMissingOrOtherwiseThanAgreed(String person) {
        assertThat(read(person)).isEqualTo(new Registration(true, false, ContactDetails.NONE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>17912099997</html>", "{\"personer\": [17912099997", "{}", "[]", "null"})
    void whatIsNoAnswerIsAFaultThatDoesNotQuoteIt(String body) {
        assertThatThrownBy(() -> KrrAnswer.read(body.getBytes(UTF_8), NOW))
                .isInstanceOf(RegisterFault.class)
                .hasNoCause()
                .message()
                .doesNotContain(PERSON);
    }

    private static Registration read(String person) {
        return KrrAnswer.read(("{\"personer\": [\"?\", " + person + "], \"mer\": 1}").getBytes(UTF_8), NOW)
                .get(PERSON);
    }
}
