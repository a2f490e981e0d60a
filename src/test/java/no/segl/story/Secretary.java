package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import no.segl.browser.Visitor;
import no.segl.demo.DemoPerson;

/** A board's secretary at the desk's pages. */
final class Secretary {

    static final String CONTACT = "kansliet@eksempel.example";
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

    private final Visitor desk;
    private final Page page;
    private final String board;

    Secretary(Visitor desk, String board) {
        this.desk = desk;
        this.page = desk.page();
        this.board = board;
    }

    static String titleOf(String board) {
        return "Protokoll " + board + " " + YESTERDAY;
    }

    /** From the form for new minutes. @return the job */
    String sends(String chairsMail, String membersMail) {
        page.setInputFiles("#document", new FilePayload("protokoll.pdf", "application/pdf", Contract.minutes()));
        page.fill("#meeting-board", board);
        page.fill("#meeting-date", YESTERDAY);
        page.fill("#meeting-secretParagraphs", "13");
        page.fill("#meeting-adjustedAtOnce", "");
        signs(0, "chair", DemoPerson.SWEDISH_CHAIR, chairsMail);
        signs(1, "member", DemoPerson.SWEDISH_MEMBER, membersMail);
        page.fill("#sender-contact", CONTACT);
        desk.test("send").click();
        assertThat(desk.test("created")).containsText("Uppdraget är skapat");
        assertThat(desk.test("meeting")).containsText(board);
        return page.url().replaceAll(".*/jobs/([0-9a-f-]+).*", "$1");
    }

    private void signs(int row, String role, DemoPerson person, String mail) {
        String field = "#signers-" + row + "-";
        page.selectOption(field + "role", role);
        page.fill(field + "name", person.fullName());
        page.fill(field + "nationalId", person.nationalId().value());
        page.fill(field + "email", mail);
    }

    void recalls(String why) {
        desk.test("recall").locator("summary").click();
        page.fill("#recall-reason", why);
        desk.test("recall").locator("button").click();
        assertThat(desk.test("done")).containsText("Uppdraget är återkallat");
    }

    void replacesTheDocument() {
        desk.test("replace").locator("summary").click();
        page.setInputFiles("#document-document", new FilePayload("rattat.pdf", "application/pdf", Contract.fromWord()));
        desk.test("replace").locator("button").click();
        assertThat(desk.test("done")).containsText("PDF-filen är bytt");
    }
}
