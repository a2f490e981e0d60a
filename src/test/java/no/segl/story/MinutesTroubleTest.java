package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.segl.story.Wording.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoPerson;
import no.segl.demo.DemoSwedishBankId;
import no.segl.demo.SeglTest;
import no.segl.demo.bankid.DemoBankId.Mood;
import no.segl.signingjob.Municipality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What the same guide says of when something goes wrong, question by question. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
@DisplayName("Lathund för e-signering av nämndprotokoll: 3. Om något går fel")
class MinutesTroubleTest {

    private static final String BOARD = "Tekniska nämnden";
    private static final String TITLE = Secretary.titleOf(BOARD);
    /** A test person of the tax agency's sort whom no other test asks for anything. */
    private static final String INHABITANT = "199001019802";

    @Autowired
    private Municipality municipality;

    private final String some = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void bankIdIsWellAgain() {
        DemoSwedishBankId.bankId().is(Mood.WELL);
    }

    @Test
    @DisplayName("Vanliga frågor – Support")
    void everyQuestionHasItsAnswer(Town town, Visitors visitors) {
        Visitor desk = visitors.one(Screen.DESKTOP, "sv-SE");
        Tasklist tasklist = Tasklist.logIn(desk, "sekreterare", "/desk/jobs/new");
        Secretary secretary = new Secretary(desk, BOARD);
        String job = secretary.sends("ordf-" + some + "@eksempel.example", "just-" + some + "@eksempel.example");
        town.until(job, "ACTIVE");
        Adjuster chair = new Adjuster(visitors.one(Screen.DESKTOP, "sv-SE"), DemoPerson.SWEDISH_CHAIR);
        Adjuster member = new Adjuster(visitors.one(Screen.PHONE, "sv-SE"), DemoPerson.SWEDISH_MEMBER);
        Adjuster inhabitant = new Adjuster(visitors.one(Screen.PHONE, "sv-SE"), INHABITANT);
        String support = municipality.support();

        line("Vem kan se protokollen? Bara du som är utsedd justerare och ordföranden", () -> {
            inhabitant.at.goesTo("/portal/jobs/" + job);
            assertThat(inhabitant.at.page().content()).doesNotContain(BOARD);
            inhabitant.at.goesTo("/portal");
            inhabitant.logsIn();
            inhabitant.at.goesTo("/portal/jobs/" + job);
            assertThat(inhabitant.at.test("not-here")).containsText("Dokumentet finns inte här");
            assertThat(inhabitant.at.page().content()).doesNotContain(BOARD);
            inhabitant.at.picture("003-3-not-yours").mustFindThePageAccessible();
        });
        line("Jag har inte fått något mail. Du kan alltid logga in på signeringsportalen", () -> {
            member.at.goesTo("/portal");
            assertThat(help(member)).containsText("Det kan ha hamnat i skräpposten. Du kan logga in här utan det");
            member.logsIn();
            assertThat(member.at.page().locator(".jobs")).containsText(TITLE);
        });
        line("Jag kan inte logga in: kontrollera om det fungerar hos banken, annars support", () -> {
            Visitor stuck = visitors.one(Screen.PHONE, "sv-SE").goesTo("/portal");
            assertThat(stuck.page().locator(".help")).containsText("till exempel hos banken");
            assertThat(stuck.page().locator(".help")).containsText(support);
            stuck.pictureOfAll("003-3-cannot-log-in").mustFindThePageAccessible();
        });
        line("Jag har loggat in men det finns inget protokoll att klicka på", () -> {
            inhabitant.at.goesTo("/portal");
            assertThat(inhabitant.at.test("empty")).hasText("Du har inget att signera eller justera just nu");
            assertThat(inhabitant.at.page().locator(".reasons li")).hasCount(3);
            assertThat(inhabitant.at.page().locator(".reasons")).containsText("efter synpunkter från någon annan");
            inhabitant.at.pictureOfAll("003-3-empty").mustFindThePageAccessible();
        });
        line("Jag kan läsa protokollet men kan inte se någon röd eller grön knapp", () -> {
            member.chooses(TITLE);
            member.hasBothButtonsInView();
        });
        line("Jag råkade godkänna fast jag avsåg tvärsom: kontakta din nämndsekreterare, som får återkalla", () -> {
            chair.at.goesTo("/portal");
            chair.logsIn();
            chair.chooses(TITLE);
            chair.adjusts();
            assertThat(chair.at.test("whom-to-ask")).containsText("genast, innan protokollet fastställs");
            assertThat(chair.at.test("whom-to-ask")).containsText(Secretary.CONTACT);
            chair.at.goesTo("/portal/jobs/" + job);
            assertThat(chair.at.test("mistake")).containsText(Secretary.CONTACT);
            chair.at.picture("003-3-mistake");

            desk.goesTo("/desk/jobs/" + job);
            secretary.recalls("Ordföranden tryckte fel");
            desk.pictureOfAll("003-3-recalled");
            await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("decideNext"));
            member.asksToAdjust();
            member.at.test("confirm-sign").click();
            assertThat(member.at.page().locator("h1"))
                    .hasText("Du har inte justerat: protokollet är inte längre öppet");
            member.at.picture("003-3-recalled-while-open").mustFindThePageAccessible();
            assertThat(chair.at.goesTo("/portal").page().content()).doesNotContain(TITLE);

            desk.goesTo("/camunda/app/tasklist/default/");
            tasklist.opens("Avslagna", TITLE).claims().chooses("Skicka på nytt").completes();
            await().atMost(Town.PATIENCE).until(() -> town.job(job).get("round").asInt() == 2);
            town.until(job, "ACTIVE");
            chair.at.goesTo("/portal");
            assertThat(chair.at.page().locator(".jobs a", new Page.LocatorOptions().setHasText(TITLE)))
                    .containsText("Att justera");
            chair.chooses(TITLE);
            assertThat(chair.at.test("reject")).isVisible();
        });
        line("Jag får ett konstigt felmeddelande. Ta gärna en bild av skärmen. Kontakta kommunsupport", () -> {
            chair.at.goesTo("/portal/finns-inte");
            assertThat(chair.at.page().locator("main")).containsText("ta gärna en bild av skärmen");
            assertThat(chair.at.page().locator("main")).containsText(support);
            assertThat(chair.at.test("reference")).not().isEmpty();
            chair.at.picture("003-3-strange-error").mustFindThePageAccessible();
        });
        line("Mitt mobila BankID fungerar inte: din bank. Meddela gärna sekreteraren om det försenar", () -> {
            DemoSwedishBankId.bankId().is(Mood.MAINTENANCE);
            Visitor stuck = visitors.one(Screen.PHONE, "sv-SE").goesTo("/portal");
            stuck.test("login-bankid").click();
            assertThat(stuck.test("bankid-says")).containsText("stängt för underhåll");
            assertThat(stuck.page().locator(".help")).containsText("banken som hjälper dig");
            assertThat(stuck.page().locator(".help")).containsText("Hör av dig till den som skickade dokumentet");
            stuck.pictureOfAll("003-3-bankid-closed").mustFindThePageAccessible();
        });
        line("4. Support: om protokollet nämndsekreteraren, annars Kommunsupport", () -> {
            Visitor reader = visitors.one(Screen.DESKTOP, "sv-SE").goesTo("/portal/guide#ask");
            assertThat(reader.page().locator("#ask")).containsText("nämndsekreteraren");
            assertThat(reader.page().locator("#ask")).containsText(support);
            assertThat(reader.page().locator("footer")).containsText(support);
        });
    }

    private static Locator help(Adjuster adjuster) {
        return adjuster.at.page().locator(".help");
    }
}
