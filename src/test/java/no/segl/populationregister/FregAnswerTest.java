package no.segl.populationregister;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FregAnswerTest {

    private static final NationalId INGRID = new NationalId("17912099997");

    private static RegisteredPerson read(String person) {
        String answer =
                "{\"oppslag\":[{\"foedselsEllerDNummer\":\"17912099997\",\"folkeregisterperson\":" + person + "}]}";
        return FregAnswer.people(answer.getBytes(UTF_8)).get(INGRID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"navn\": [], \"status\": null, \"foedsel\": {}, \"adressebeskyttelse\": \"\"}",
                "{\"navn\": [{\"fornavn\": null}], \"foedsel\": [{\"foedselsdato\": \"i fjor\"}], \"mer\": 1}",
                "{\"navn\": [{\"erGjeldende\": false, \"fornavn\": \"INGRID\", \"etternavn\": \"SOLBAKKEN\"}]}"
            })
    void whateverIsMissingOrUnreadableIsNotKnown(String person) {
        assertThat(read(person)).isEqualTo(new RegisteredPerson(INGRID, null, null, Status.OTHER, false));
    }

    @Test
    void whatIsNotMarkedAsFormerCounts() {
        assertThat(
                        read(
                                "{\"status\": [{\"status\": \"doed\"}], \"adressebeskyttelse\": [{\"graderingsnivaa\": \"fortrolig\"}]}"))
                .isEqualTo(new RegisteredPerson(INGRID, null, null, Status.DEAD, true));
    }

    @ParameterizedTest
    @CsvSource({
        "TOR HÅKON, LYSEBRÅTEN, Tor Håkon Lysebråten",
        "ANNE-MARIE, 'O''BRIEN', 'Anne-Marie O''Brien'",
        "Ingrid, van der Meer, Ingrid van der Meer"
    })
    void namesInCapitalsAreWrittenAsPeopleWriteThem(String given, String family, String full) {
        RegisteredName name = read("{\"navn\": [{\"fornavn\": \"" + given + "\", \"etternavn\": \"" + family + "\"}]}")
                .name();

        assertThat(name.full()).isEqualTo(full);
    }

    @Test
    void oneOfWhomNothingIsSaidIsNotThere() {
        assertThat(read("null")).isNull();
        assertThat(FregAnswer.people("{\"oppslag\": [{\"foedselsEllerDNummer\": \"?\"}, 7]}".getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>17912099997</html>", "{\"oppslag\": [17912099997", "{}", "[]", "null"})
    void whatIsNoAnswerIsAFaultThatDoesNotRepeatIt(String body) {
        assertThatThrownBy(() -> FregAnswer.people(body.getBytes(UTF_8)))
                .isInstanceOf(RegisterFault.class)
                .hasNoCause()
                .message()
                .doesNotContain("17912099997");
        assertThatThrownBy(() -> FregAnswer.numbers(body.getBytes(UTF_8))).isInstanceOf(RegisterFault.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"kode\":\"FREG-002\",\"melding\":\"Ingen\"}', true",
        "'{\"status\":404,\"error\":\"Not Found\"}', false",
        "'<html>', false",
        "'', false"
    })
    void onlyTheRegistersOwnRefusalSaysThatThereIsNobody(String body, boolean itsOwn) {
        assertThat(FregAnswer.isRefusal(body.getBytes(UTF_8))).isEqualTo(itsOwn);
    }
}
