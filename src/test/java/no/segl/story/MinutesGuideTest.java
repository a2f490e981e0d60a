package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.segl.story.Wording.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.segl.ExternalTools;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoMessage;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A municipality's guide to adjusting the minutes of its boards, in the guide's order and words. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
@ExternalTools.Needs("pdfsig")
@DisplayName("Lathund för e-signering av nämndprotokoll: 2. Justering av protokoll via e-signering")
class MinutesGuideTest {

    private static final String BOARD = "Kulturnämnden";
    private static final String TITLE = Secretary.titleOf(BOARD);
    private static final String WHY = "§ 73: beloppet ska vara 40 000 kr, inte 4 000 kr";

    private final String some = UUID.randomUUID().toString().substring(0, 8);
    private final String chairsMail = "ordforande-" + some + "@eksempel.example";
    private final String membersMail = "justerare-" + some + "@eksempel.example";

    @Test
    @DisplayName("2.1 Logga in – Justera – 2.2 Ändra/avslå – 2.3 Justerat")
    void fromTheMailToTheFinalMinutes(Town town, Visitors visitors, @TempDir Path folder) {
        Visitor desk = visitors.one(Screen.DESKTOP, "sv-SE");
        Tasklist tasklist = Tasklist.logIn(desk, "sekreterare", "/desk/jobs/new");
        Secretary secretary = new Secretary(desk, BOARD);
        String job = secretary.sends(chairsMail, membersMail);
        Adjuster chair = new Adjuster(visitors.one(Screen.TABLET, "sv-SE"), DemoPerson.SWEDISH_CHAIR);
        Adjuster member = new Adjuster(visitors.one(Screen.PHONE, "sv-SE"), DemoPerson.SWEDISH_MEMBER);

        line("skickas ett mail till ordföranden och justeraren om att ett protokoll finns att justera", () -> {
            for (String address : List.of(chairsMail, membersMail)) {
                DemoMessage mail = Inbox.mail(address, "Du har ett protokoll att justera");
                assertThat(mail.text()).contains(TITLE, Secretary.CONTACT).doesNotContain(job);
            }
        });
        line("I mailet finns också en länk till signeringsportalen. Länken är alltid densamma", () -> {
            assertThat(link(chairsMail)).isEqualTo(link(membersMail)).endsWith("/portal");
            chair.at.goesTo(link(chairsMail));
            assertThat(chair.at.page().locator("h1")).containsText("Logga in");
            chair.at.picture("003-2.1-login").mustFindThePageAccessible();
        });
        line("Klicka sedan på logga in med Mobilt BankID. En liten notering visas: Väntar på svar", () -> {
            chair.logsInByScanning();
            assertThat(chair.at.page().locator("html")).hasAttribute("lang", "sv");
        });
        line("Efter inloggning visas till vänster i webbläsaren de protokoll du har att justera", () -> {
            assertThat(inList(chair)).containsText("Att justera");
            chair.at.picture("003-2.1-list").mustFindThePageAccessible();
        });
        line("Valt protokoll visas i högra delen av fönstret", () -> {
            chair.chooses(TITLE);
            chair.at.page().setViewportSize(1280, 800);
            double listEnds = right(chair.at.page().locator(".jobs"));
            assertThat(chair.at.page().locator("#document").boundingBox().x).isGreaterThanOrEqualTo(listEnds);
            chair.at.picture("003-2.1-read-desktop").page().setViewportSize(820, 1180);
            chair.at.picture("003-2.1-read").mustFindThePageAccessible();
        });
        line("Protokollen finns kvar i listan även om du läst dem", () -> {
            chair.at.goesTo(link(chairsMail));
            assertThat(inList(chair)).containsText("Att justera");
            chair.chooses(TITLE);
        });
        line("trycka på den gröna knappen. En kontrollfråga visas och måste bekräftas", () -> {
            chair.asksToAdjust();
            assertThat(chair.at.page().locator("#sign-title")).hasText("Vill du justera protokollet?");
            chair.at.picture("003-2.1-question").page().keyboard().press("Escape");
            assertThat(town.events(job)).doesNotContain("SIGNED");
            chair.at.goesTo(link(chairsMail));
            chair.chooses(TITLE);
            chair.adjusts();
            assertThat(chair.at.page().locator("h1")).hasText("Du har justerat protokollet");
            chair.at.picture("003-2.1-adjusted");
            assertThat(town.events(job)).contains("SIGNED");
        });

        line("avslå protokollet genom att trycka på den röda knappen. Du ska då också skriva en kommentar", () -> {
            member.at.goesTo(link(membersMail));
            member.logsIn();
            member.at.picture("003-2.2-list");
            member.chooses(TITLE);
            member.at.picture("003-2.2-read");
            member.rejects(WHY);
            member.at.picture("003-2.2-rejected").mustFindThePageAccessible();
        });
        line("Kommentarer skickas till nämndsekreteraren", () -> {
            await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("decideNext"));
            desk.goesTo("/desk/jobs/" + job);
            assertThat(desk.page().locator("blockquote")).hasText(WHY);
            desk.pictureOfAll("003-2.2-secretary");
        });
        line("Kommentaren skickas inte till någon annan justerare", () -> {
            assertThat(chair.at.goesTo(link(chairsMail)).page().content()).doesNotContain("40 000", TITLE);
            assertThat(chair.at.goesTo(link(chairsMail) + "/jobs/" + job).page().content())
                    .doesNotContain("40 000");
            assertThat(chair.at.page().locator("h1")).hasText("Justeringen är stoppad");
            chair.at.picture("003-2.2-chair-stopped");
            assertThat(Inbox.texts(chairsMail)).noneMatch(text -> text.contains("40 000"));
        });
        line("gör överenskomna ändringar och skickar därefter ut protokollet på nytt för signering", () -> {
            secretary.replacesTheDocument();
            desk.goesTo("/camunda/app/tasklist/default/");
            tasklist.opens("Avslagna", TITLE)
                    .claims()
                    .picture("003-2.2-decide")
                    .chooses("Skicka på nytt")
                    .completes();
            await().atMost(Town.PATIENCE).until(() -> town.job(job).get("round").asInt() == 2);
            town.until(job, "ACTIVE");
            Adjuster chairAtHome = new Adjuster(visitors.one(Screen.DESKTOP, "sv-SE"), DemoPerson.SWEDISH_CHAIR);
            chairAtHome.at.goesTo(link(chairsMail));
            chairAtHome.logsInByScanning();
            for (Adjuster each : List.of(chairAtHome, member)) {
                each.at.goesTo(link(chairsMail));
                each.chooses(TITLE);
                each.adjusts();
                each.at.picture("003-2.3-adjusted");
            }
        });

        line("När protokollet är justerat fastställs det av nämndsekreteraren", () -> {
            await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("checkAndFinalise"));
            desk.goesTo("/camunda/app/tasklist/default/");
            tasklist.opens("Att fastställa", TITLE).claims().picture("003-2.3-finalise");
            tasklist.chooses("Ja – fastställ protokollet").completes();
            town.until(job, "COMPLETED");
            desk.goesTo("/desk/jobs/" + job).pictureOfAll("003-2.3-final");
            assertThat(desk.test("announcement")).containsText("Sista dag på anslagstavlan");
            assertThat(desk.test("announcement")).not().containsText("Eksempel kommune, Eksempel kommune");
        });
        line("information om vilka som justerat samt när. Detta syns inte på dokumentet men finns i metadatan", () -> {
            assertThat(Inbox.mail(membersMail, "Alla har justerat").text()).contains(TITLE);
            member.at.goesTo(link(chairsMail));
            member.at
                    .picture("003-2.3-list")
                    .page()
                    .locator(".jobs a")
                    .getByText(TITLE)
                    .click();
            member.at.picture("003-2.3-download");
            Page page = member.at.page();
            Path file = folder.resolve("protokoll.pdf");
            page.waitForDownload(() -> member.at.test("download").click()).saveAs(file);
            FinishedMinutes.mustNameWhoAdjusted(file, "Greta Ordförande", "Sixten Justerare");
            FinishedMinutes.mustLookAsBefore(file, Contract.fromWord());
            FinishedMinutes.mustBeGenuine(visitors.one(Screen.DESKTOP, "sv-SE"), file);
        });
        town.untilNothingRuns(job);
    }

    private static Locator inList(Adjuster adjuster) {
        return adjuster.at.page().locator(".jobs a", new Page.LocatorOptions().setHasText(TITLE));
    }

    private static double right(Locator element) {
        var box = element.boundingBox();
        return box.x + box.width;
    }

    private static String link(String address) {
        String text = Inbox.mail(address, "Du har ett protokoll att justera").text();
        return text.replaceAll("(?s).*?(https?://\\S+/portal)\\b.*", "$1");
    }
}
