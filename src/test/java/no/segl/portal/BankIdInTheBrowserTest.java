package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.bankid.BankIdOrder;
import no.segl.demo.bankid.DemoBankId;
import no.segl.demo.bankid.DemoBankId.Mood;
import no.segl.eid.bankid.BankIdInBrowser;
import no.segl.signingjob.EventType;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A Swedish signer with BankID on this device or another, seen from before the screen and in the app. */
@PortalTest
@InBrowser
@ContextConfiguration(initializers = {PortalTest.WithDemoEid.class, BankIdInTheBrowserTest.WithBankId.class})
class BankIdInTheBrowserTest {

    static final DemoBankId BANK_ID = new DemoBankId(Path.of("target", "bankid-in-the-browser"));
    private static final BankIdInBrowser APP = new BankIdInBrowser(BANK_ID);
    private static final String GRETA = "189001019802";
    private static final String SIXTEN = "197010632391";

    static final class WithBankId implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.empty()
                    .and(BANK_ID.properties().entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .toArray(String[]::new))
                    .applyTo(context);
        }
    }

    @Autowired
    private SignersWorld world;

    @BeforeEach
    void letTimePass() {
        world.runsInRealTime();
    }

    @AfterEach
    void nobodyHasHurriedBankId() {
        BANK_ID.is(Mood.WELL);
        BANK_ID.waits(Duration.ofSeconds(30));
        assertThat(BANK_ID.orders()).noneMatch(BankIdOrder::wasHurried);
    }

    @Test
    void logsInByScanningAndSignsByOpeningTheAppHere(Visitors visitors) {
        String job = world.sent(Papers.contract(), "Nämndens protokoll", null, GRETA, SIXTEN);
        Visitor greta = visitors.one(Screen.DESKTOP, "sv-SE").goesTo("/portal/jobs/" + job);
        greta.mustFindThePageAccessible();
        greta.test("login-bankid").click();
        greta.test("qr").waitFor();
        greta.picture("bankid-login").mustFindThePageAccessible();

        Page app = APP.scans(greta);
        saysSoon(greta, "säkerhetskod");
        assertThat(greta.test("qr").isVisible()).isFalse();
        APP.answers(app, GRETA, "app-confirm");

        greta.page().waitForURL("**/portal/jobs/" + job);
        greta.seesTheDocument().test("sign").click();
        greta.standsStill(greta.test("confirm-sign"));
        greta.test("confirm-sign").click();
        greta.test("open-app").waitFor();
        greta.picture("bankid-sign").mustFindThePageAccessible();
        app = APP.opens(greta);
        assertThat(app.locator("#shown").innerText()).contains("Nämndens protokoll", "Personal og lønn", "bindande");
        assertThat(BANK_ID.newest().nonVisible()).contains(job, "\"version\":2");
        APP.answers(app, GRETA, "app-confirm");
        greta.test("answer").waitFor();

        assertThat(greta.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
        assertThat(world.events(job)).contains(EventType.SIGNED);
        greta.page().goBack();
        greta.page().reload();
        assertThat(world.events(job)).containsOnlyOnce(EventType.SIGNED);
        greta.mustHaveNoComplaints();
    }

    @Test
    void whoeverCancelsOrIsTooLateIsToldAndBeginsAnew(Visitors visitors) {
        String job = world.sent(Papers.contract(), "Nämndens protokoll", null, SIXTEN);
        Visitor sixten = logsIn(visitors.one(Screen.PHONE, "sv-SE").goesTo("/portal/jobs/" + job), SIXTEN);
        asksToSign(sixten);

        APP.answers(APP.opens(sixten), SIXTEN, "app-cancel");
        saysSoon(sixten, "Du avbröt i appen");
        assertThat(sixten.test("nothing-done").innerText()).isEqualTo("Inget är signerat här.");
        sixten.picture("bankid-cancelled").mustFindThePageAccessible();
        sixten.mustNotScrollSideways();
        sixten.test("bankid-again").click();
        sixten.test("open-app").waitFor();

        Page app = APP.opens(sixten);
        app.locator("summary").click();
        APP.answers(app, SIXTEN, "app-wait");
        saysSoon(sixten, "svarade inte i tid");
        assertThat(world.events(job)).doesNotContain(EventType.SIGNED);
        sixten.test("bankid-again").click();
        sixten.test("open-app").waitFor();

        sixten.test("bankid-cancel").click();
        sixten.page().waitForURL("**/portal/jobs/" + job);
        assertThat(BANK_ID.newest().status()).isEqualTo("failed");
        assertThat(world.events(job)).contains(EventType.SIGNING_BROKEN_OFF).doesNotContain(EventType.SIGNED);

        asksToSign(sixten);
        APP.answers(APP.opens(sixten), SIXTEN, "app-confirm");
        sixten.test("answer").waitFor();
        assertThat(sixten.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
        sixten.mustHaveNoComplaints();
    }

    @Test
    void whatTheSenderRecallsWhileItIsConfirmedIsNotSignedAndTheSignerReadsSo(Visitors visitors) {
        String job = world.sent(Papers.contract(), "Nämndens protokoll", null, GRETA);
        Visitor greta = logsIn(visitors.one(Screen.DESKTOP, "sv-SE").goesTo("/portal/jobs/" + job), GRETA);
        asksToSign(greta);
        BankIdOrder order = BANK_ID.newest();

        world.recalled(job);

        saysSoon(greta, "Avsändaren har återkallat dokumentet");
        assertThat(greta.test("bankid-says").innerText()).doesNotContain("tiden", "avslagit");
        assertThat(order.status()).isEqualTo("failed");
        greta.test("bankid-out").click();
        greta.page()
                .locator("h1", new Page.LocatorOptions().setHasText("Signeringen är stoppad"))
                .waitFor();
        assertThat(world.events(job)).doesNotContain(EventType.SIGNED);
    }

    @Test
    void theSecondTabStopsWhatTheFirstHadBegunAndTheFirstSaysSo(Visitors visitors) {
        String one = world.sent(Papers.contract(), "Första protokollet", null, GRETA);
        String other = world.sentMinutes(Papers.minutes(), "Andra protokollet", GRETA);
        Visitor greta = logsIn(visitors.one(Screen.DESKTOP, "sv-SE").goesTo("/portal/jobs/" + one), GRETA);
        asksToSign(greta);
        BankIdOrder first = BANK_ID.newest();
        Page second = greta.page().context().newPage();
        second.navigate("/portal/jobs/" + other + "/sign");
        second.locator("[data-test=confirm-sign]:visible").click();
        second.locator("[data-test=open-app]").waitFor();

        assertThat(first.status()).isEqualTo("failed");
        // the second, if BankID stops the first a moment before our session knows of the other
        saysSoon(greta, Pattern.compile("Du har börjat med något annat i BankID|Det här försöket är avbrutet"));
        assertThat(greta.page().locator(".which").innerText()).isEqualTo("Första protokollet");
        assertThat(greta.test("nothing-done").innerText()).isEqualTo("Inget är signerat här.");
        greta.mustFindThePageAccessible();
        assertThat(BANK_ID.newest().visible())
                .startsWith("Jag justerar protokollet")
                .doesNotContainIgnoringCase("dokument", "signer");
        APP.answers(
                APP.opens(greta, second.locator("[data-test=open-app]").getAttribute("href")), GRETA, "app-confirm");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(world.events(other)).containsOnlyOnce(EventType.SIGNED));
        assertThat(world.events(one)).doesNotContain(EventType.SIGNED);

        greta.test("bankid-again").click();
        greta.test("open-app").waitFor();
        APP.answers(APP.opens(greta), GRETA, "app-confirm");
        greta.test("answer").waitFor();
        assertThat(world.events(one)).containsOnlyOnce(EventType.SIGNED);
    }

    @Test
    void whoeverSearchesLongForTheAppGetsANewCodeByItself(Visitors visitors) {
        BANK_ID.waits(Duration.ofSeconds(1));
        Visitor greta = visitors.one(Screen.DESKTOP, "sv-SE").goesTo("/portal/login");
        greta.test("login-bankid").click();
        greta.test("qr").waitFor();
        BankIdOrder first = BANK_ID.newest();

        await().atMost(Duration.ofSeconds(20)).until(() -> BANK_ID.newest() != first);
        BANK_ID.waits(Duration.ofSeconds(30));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !BankIdInBrowser.code(greta).contains(first.qrStartToken()));
        APP.answers(APP.scans(greta), GRETA, "app-confirm");

        greta.page().waitForURL("**/portal");
        assertThat(first.status()).isEqualTo("failed");
        greta.mustHaveNoComplaints();
    }

    @Test
    void whoeverLeavesThePageLeavesNoOrderBehind(Visitors visitors) {
        Visitor greta = visitors.one(Screen.DESKTOP, "sv-SE").goesTo("/portal/login");
        greta.test("login-bankid").click();
        greta.test("qr").waitFor();
        BankIdOrder left = BANK_ID.newest();

        greta.goesTo("/verify");

        await().atMost(Duration.ofSeconds(20)).until(() -> left.status().equals("failed"));
    }

    private static Visitor logsIn(Visitor visitor, String person) {
        APP.logsIn(visitor, person);
        visitor.test("sign").waitFor();
        return visitor;
    }

    private static void asksToSign(Visitor visitor) {
        visitor.test("sign").click();
        visitor.standsStill(visitor.test("confirm-sign"));
        visitor.test("confirm-sign").click();
        visitor.test("open-app").waitFor();
    }

    private static void saysSoon(Visitor visitor, String words) {
        saysSoon(visitor, Pattern.compile(words));
    }

    private static void saysSoon(Visitor visitor, Pattern words) {
        visitor.page()
                .locator("[data-test=bankid-says]", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }
}
