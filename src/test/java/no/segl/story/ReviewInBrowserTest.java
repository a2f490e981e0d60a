package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A case handler of the county orders a contract, looks it through, and replaces it when the start date changes. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class ReviewInBrowserTest {

    private static final String TITLE = "Lærekontrakt – Snekkeriet AS (V-77)";

    @Autowired
    private Municipality municipality;

    @Test
    void fromTheFormThroughTheReviewToAReplacement(Town town, Visitors visitors) throws Exception {
        Visitor desk = visitors.one(Screen.DESKTOP);
        Tasklist tasklist = Tasklist.logIn(desk, "saksbehandler", "/");
        String job = orders(town, desk);
        assertThat(desk.test("standing")).containsText("Til gjennomsyn");

        desk.goesTo("/camunda/app/tasklist/default/");
        tasklist.opens("Til gjennomsyn", TITLE).claims().picture("contract-review");
        tasklist.chooses("Ja – klargjør den for signering").completes();
        town.until(job, "ACTIVE");

        Page page = desk.goesTo("/desk/jobs/" + job).page();
        desk.test("replace-job").locator("a").click();
        assertThat(desk.test("replaces")).containsText("avsluttes oppdraget som erstattes");
        page.fill("#contract-startDate", day(town, 6));
        page.setInputFiles("#document", new FilePayload("kontrakt.pdf", "application/pdf", Contract.ofOnePage()));
        desk.pictureOfAll("contract-replace").test("send").click();
        desk.test("receipt").waitFor();
        assertThat(desk.test("replaces")).isVisible();
        String successor = idOn(page);
        town.until(job, "CLOSED");
        town.untilNothingRuns(job);
        page = desk.goesTo("/desk/jobs/" + job).page();
        desk.test("replaced-by").locator("a").click();
        page.waitForURL("**/desk/jobs/" + successor);
        desk.mustHaveNoComplaints();
    }

    private String orders(Town town, Visitor desk) throws Exception {
        Page page = desk.goesTo("/desk/jobs/new").page();
        desk.test("kinds").getByText("Lærekontrakt").click();
        page.setInputFiles("#document", new FilePayload("kontrakt.pdf", "application/pdf", Contract.fromWord()));
        page.fill("#contract-company", "Snekkeriet AS");
        page.fill("#contract-startDate", day(town, 3));
        page.fill("#contract-order", "V-77");
        writes(page, 0, "Prøve Lærling", SyntheticId.next(), "");
        page.fill("#signers-0-mobile", "+4799999999");
        writes(page, 1, "Prøve Fagligleder", SyntheticId.next(), "faglig.leder@snekkeriet.example");
        writes(page, 2, "Prøve Dagligleder", SyntheticId.next(), "daglig.leder@snekkeriet.example");
        page.fill("#sender-contact", "fagopplaering@segl.example");
        desk.pictureOfAll("contract-new").test("send").click();
        desk.test("receipt").waitFor();
        return idOn(page);
    }

    private static void writes(Page page, int row, String name, String number, String email) {
        page.fill("#signers-" + row + "-name", name);
        page.fill("#signers-" + row + "-nationalId", number);
        page.fill("#signers-" + row + "-email", email);
    }

    private String day(Town town, int months) {
        return town.now()
                .atZone(municipality.zone())
                .toLocalDate()
                .plusMonths(months)
                .toString();
    }

    private static String idOn(Page page) {
        return page.url().replaceAll("^.*/desk/jobs/|\\?.*$", "");
    }
}
