package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import no.segl.demo.eid.EidFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the eID or a stranger does: a plain page with a number that finds the log line, and nobody is logged in. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class MisbehavingEidTest {

    private static final String START = "/portal/login/with/eid";
    private static final Pattern REFERENCE = Pattern.compile("data-test=\"reference\">([0-9a-f]{8})<");

    @LocalServerPort
    private int port;

    private final String person = Papers.newPerson();
    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port, "nb");
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_LOW, ikke sikker nok",
        "LEVEL_UNKNOWN, ikke sikker nok",
        "LEVEL_MISSING, ikke sikker nok",
        "NUMBER_MISSING, på papir",
        "NUMBER_BLANK, på papir",
        "NUMBER_IMPOSSIBLE, et nummer vi ikke kan bruke",
        "LOGIN_OLD, gammel innlogging",
        "LOGIN_AGELESS, gammel innlogging",
        "NONCE_OTHER, gikk ikke gjennom",
        "NONCE_MISSING, gikk ikke gjennom",
        "AUDIENCE_OTHER, gikk ikke gjennom",
        "PARTY_OTHER, gikk ikke gjennom",
        "ISSUER_OTHER, gikk ikke gjennom",
        "EXPIRED, gikk ikke gjennom",
        "FORGED, gikk ikke gjennom",
        "KEY_UNKNOWN, gikk ikke gjennom",
        "KEYS_DOWN, gikk ikke gjennom",
        "ANSWER_OF_ANOTHER, gikk ikke gjennom",
        "ANSWER_NAMELESS, gikk ikke gjennom",
        "TOKEN_LATE, gikk ikke gjennom",
        "TOKEN_BROKEN, gikk ikke gjennom"
    })
    void aLoginThatIsNotAsItShouldBeIsRefusedInPlainWords(EidFault fault, String told, CapturedOutput log) {
        mustBeRefused(browser.logsIn(person, fault), told, log);
    }

    @Test
    void theRefusalSpeaksThePersonsLanguage() {
        browser = new Browser(port, "sv-SE");

        assertThat(browser.logsIn(person, EidFault.NUMBER_MISSING).body()).contains("be den som skickade dokumentet");
    }

    @Test
    void oneWhoCancelsIsToldThatNothingWasSigned(CapturedOutput log) {
        var eid = browser.goesTo(START).uri();

        mustBeRefused(browser.goesTo(eid.resolve("/cancel").toString()), "Du avbrøt", log);
    }

    @Test
    void anAnswerForAnotherBrowserLogsNobodyIn(CapturedOutput log) {
        String ofAnAttacker = new Browser(port, "nb").comesBackFrom(START, Papers.newPerson(), EidFault.NONE);

        mustBeRefused(browser.goesTo(ofAnAttacker), "i en annen nettleser", log);
    }

    @Test
    void anAnswerToAnotherQuestionIsNotTaken(CapturedOutput log) {
        String first = browser.comesBackFrom(START, person, EidFault.NONE);
        browser.steps(START);

        mustBeRefused(browser.goesTo(first), "Logg inn på nytt her", log);
    }

    @Test
    void aCodeThatWasUsedOpensNothingAgain(CapturedOutput log) {
        String used = new Browser(port, "nb").comesBackFrom(START, person, EidFault.NONE);
        var mine = browser.asks(START);
        String forged =
                used.replaceAll("state=[^&]*", "state=" + mine.get("state").replace("=", "%3D"));

        mustBeRefused(browser.goesTo(forged), "gikk ikke gjennom", log);
    }

    @Test
    void oneWhoGoesBackAfterTheLoginIsStillLoggedIn() {
        String answer = browser.comesBackFrom(START, person, EidFault.NONE);
        assertThat(browser.goesTo(answer).uri()).hasPath("/portal");

        HttpResponse<String> again = browser.goesTo(answer);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.uri()).hasPath("/portal");
    }

    @Test
    void anAnswerWithoutSenseIsAPlainPageToo(CapturedOutput log) {
        mustBeRefused(browser.goesTo("/portal/login/from/eid"), "gikk ikke gjennom", log);
        mustBeRefused(browser.goesTo("/portal/login/from/nobody?code=a&state=b"), "Logg inn på nytt her", log);
        mustBeRefused(browser.goesTo("/portal/login/with/nobody"), "gikk ikke gjennom", log);
    }

    @Test
    void aLinkCannotPutWordsOnTheLoginPage() {
        String page = browser.goesTo("/portal/login?fault=ring-oss&nr=81549300%20ring")
                .body();

        assertThat(page).contains("gikk ikke gjennom").doesNotContain("ring-oss", "81549300");
    }

    private void mustBeRefused(HttpResponse<String> page, String told, CapturedOutput log) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasPath("/portal/login");
        assertThat(page.body()).contains(told).contains("data-test=\"login\"");
        var reference = REFERENCE.matcher(page.body());
        assertThat(reference.find()).as("a number on the page").isTrue();
        assertThat(log.getAll()).contains("[" + reference.group(1) + "]");
        assertThat(log.getAll()).doesNotContain(person, "eyJ", "\tat ");
        assertThat(browser.goesTo("/portal").uri()).hasPath("/portal/login");
    }
}
