package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import no.segl.browser.Visitor;
import no.segl.demo.DemoPerson;

/** A case handler at the desk's pages, who does what the routine sheet says and sees what it warns of. */
final class CaseHandler {

    private final Visitor desk;
    private final Page page;

    CaseHandler(Visitor desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** The form asks the register as soon as a number is written; without one nothing is sent. */
    void findsARecipient() {
        page.navigate("/desk/jobs/new");
        page.fill("#signers-0-nationalId", DemoPerson.INGRID.nationalId().value());
        page.keyboard().press("Tab");
        assertThat(page.locator("#signers-0-name")).hasValue(DemoPerson.INGRID.fullName());
        page.fill("#signers-0-nationalId", "");
        desk.test("send").click();
        assertThat(page.locator("#signers-0-nationalId-fault")).containsText("Fødselsnummeret mangler");
    }

    void fillsInTheContract() {
        page.fill("#fields-arbeidstaker", "Prøve Barnehagelærer");
        page.fill("#fields-stilling", "Barnehagelærer");
        page.fill("#fields-arbeidssted", "Solbakken barnehage");
        page.fill("#fields-tiltredelse", "2027-02-01");
        page.fill("#fields-lonn", "Kr 560 000 i året.");
        page.fill("#fields-arbeidsgiverNavn", "Prøve Leder");
        page.fill("#fields-arbeidstakerNavn", "Prøve Barnehagelærer");
    }

    void writesSigners(String... people) {
        for (int row = 0; row < people.length; row++) {
            if (row > 0) {
                page.locator("[data-add]").click();
            }
            page.fill("#signers-" + row + "-name", "Prøve Person" + row);
            page.fill("#signers-" + row + "-nationalId", people[row]);
        }
        page.fill("#sender-contact", "personal@segl.example");
    }

    /** Of two documents on the entry one is chosen; both cannot be. */
    void mayChooseOneOf(Entry entry) {
        page.navigate("/desk/jobs/new?entry=" + entry.id());
        assertThat(page.locator("[name=documentId]")).hasCount(2);
        page.locator("[name=documentId]").first().check();
        page.locator("[name=documentId]").last().check();
        assertThat(page.locator("[name=documentId]:checked")).hasCount(1);
    }

    void findsSigningClosed(Entry entry, String why) {
        page.navigate("/desk/entries/" + entry.id());
        assertThat(desk.test("sign-closed")).isDisabled();
        assertThat(desk.test("why-not")).containsText(why);
    }

    void isToldOfAWrongNumber() {
        page.navigate("/desk/jobs/new");
        page.fill("#signers-0-name", "Prøve Person");
        page.fill("#signers-0-nationalId", "17912099996");
        page.locator("#signers-0-name").focus();
        assertThat(page.locator("#signers-0-nationalId-fault")).containsText("ikke et gyldig");
        assertThat(desk.test("missing")).containsText("Før du kan sende");
    }

    void sendsOnPaperToOneWhoIsReserved() {
        startsWithAPdf("Arbeidsavtale til en som er reservert");
        page.fill("#signers-0-name", DemoPerson.RESERVED.fullName());
        page.fill("#signers-0-nationalId", DemoPerson.RESERVED.nationalId().value());
        page.locator("#signers-0-name").focus();
        assertThat(page.locator("#signers-0 [data-test=warning]")).containsText("Reservert mot digital post");
        desk.pictureOfAll("routine-reserved").test("paper").click();
        assertThat(page.locator("[data-status=ON_PAPER]")).isVisible();
    }

    /** The same letter to each as a job of its own: one who does not sign stops nobody else. */
    void sendsToEachApart(String... people) {
        startsWithAPdf("Brev til flere");
        writesSigners(people);
        page.check("#each");
        desk.test("send").click();
        assertThat(desk.test("job")).hasCount(people.length);
    }

    private void startsWithAPdf(String title) {
        page.navigate("/desk/jobs/new");
        page.setInputFiles("#document", new FilePayload("brev.pdf", "application/pdf", Contract.fromWord()));
        page.fill("#title", title);
        page.fill("#sender-contact", "personal@segl.example");
    }

    /** @param document the last of those that lie on it */
    record Entry(String id, String document) {}

    /** An outgoing entry with documents, as a case system of the same group makes it. */
    static Entry entry(Town town, String caseStatus, String entryStatus, int documents) {
        JsonNode file = made(town.caseHandler, "/api/archive/cases", Map.of("title", "Regelsak", "status", caseStatus));
        String entry = id(made(
                town.caseHandler,
                "/api/archive/cases/" + file.get("caseNumber").asText() + "/journal-entries",
                Map.of("type", "U", "title", "Brev", "status", entryStatus)));
        String document = "";
        for (int i = 0; i < documents; i++) {
            document = id(town.caseHandler
                    .multipart(
                            "/api/archive/journal-entries/" + entry + "/documents",
                            Map.of("document", Contract.fromWord()),
                            Map.of())
                    .ok()
                    .json());
        }
        return new Entry(entry, document);
    }

    private static String id(JsonNode made) {
        return made.get("id").asText();
    }

    private static JsonNode made(Http who, String address, Map<String, String> what) {
        return who.post(address, what).ok().json();
    }
}
