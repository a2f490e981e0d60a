package no.segl.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import no.segl.story.Story;
import no.segl.story.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;

@SeglTest
@InBrowser
@ExtendWith(Story.class)
class TasklistInBrowserTest {

    /** The web applications load slowly on a small machine. */
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void beAsBefore() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
    }

    @Test
    void aCaseHandlerFollowsALinkToATaskSeesWhatItIsAboutAndRecallsTheJob(Town town, Visitors visitors)
            throws Exception {
        String job = send(town, "Avtale <b>om drift</b>");
        String task = town.admin
                .get("/engine-rest/task?processInstanceBusinessKey=" + job)
                .json()
                .at("/0/id")
                .asText();
        var visitor = visitors.one(Screen.DESKTOP);
        Page page = visitor.page();

        Tasklist tasklist = Tasklist.logIn(visitor, "saksbehandler", "/camunda/app/tasklist/default/#/?task=" + task);

        Locator about = page.locator(".desk-job");
        assertThat(about.locator("h3")).hasText("Avtale <b>om drift</b>");
        assertThat(page.getByPlaceholder("Søk i kurven").first()).isVisible();
        assertThat(page.locator("section.tasks-list")).not().containsText("CREATION_DATE");
        assertThat(about.locator(".desk-second")).hasText("Om en person");
        assertThat(about.locator(".desk-signers li")).hasCount(2);
        assertThat(about.locator(".desk-links a").first()).hasAttribute("target", "_blank");
        assertThat(about.locator(".desk-picture img").first()).hasJSProperty("complete", true);
        assertThat((Integer) about.locator(".desk-picture img").first().evaluate("image => image.naturalWidth"))
                .isPositive();

        Locator tabs = page.locator(".task-card .nav-tabs");
        assertThat(tabs.getByText("Historikk")).isHidden();
        tabs.getByText("Diagram").click();
        assertThat(page.locator(".task-card .djs-container svg").first()).isVisible();
        tabs.getByText("Skjema").click();

        tasklist.claims();
        Locator complete = page.locator(".form-actions .btn-primary");
        complete.click();
        assertThat(page.locator(".fjs-form-field-error").first()).hasText("Må fylles ut.");
        visitor.picture("tasklist-task");

        tasklist.chooses("Trekk oppdraget tilbake").chooses("Feil dokument");
        complete.click();

        town.until(job, "RECALLED");
        visitor.mustHaveNoComplaints();
    }

    @Test
    void theListShowsTitlesAndBasketsInNorwegianAndLoggingOutEndsAtTheOneLoginPage(Town town, Visitors visitors)
            throws Exception {
        send(town, "Avtale i listen");
        var visitor = visitors.one(Screen.DESKTOP);
        Page page = visitor.page();

        Tasklist.logIn(visitor, "saksbehandler", "/");

        assertThat(page.locator(".task-filter").first()).containsText("Aktive oppdrag");
        assertThat(page.locator(".desk-title").first()).hasText("Avtale i listen");
        assertThat(page.locator(".desk-facts-in-list").first())
                .containsText(Pattern.compile("\\d{4}/\\d+-\\d+ · Frist "));
        assertThat(page.locator("body")).not().containsText("BANNER_CE_EOL_TEXT");
        assertThat(page.locator(".desk-link a"))
                .hasText(new String[] {"Saker", "Oppdrag og status", "Nytt oppdrag", "Veiledning"});
        visitor.picture("tasklist-list");

        page.evaluate("localStorage.setItem('camunda-form:x', 'Kari')");
        page.locator(".account .dropdown-toggle").click();
        page.getByText("Logg ut").click();

        page.waitForURL(url -> url.contains("/login"));
        assertThat(page.locator("#username")).isVisible();
        assertThat(page.evaluate("localStorage.getItem('camunda-form:x')")).isNull();
    }

    @Test
    void aTaskThatAColleagueDoesMeanwhileIsSaidToBeDoneAndNoFaultStaysBesideIt(Town town, Visitors visitors)
            throws Exception {
        String job = send(town, "Avtale som to tar");
        String task = town.admin
                .get("/engine-rest/task?processInstanceBusinessKey=" + job)
                .json()
                .at("/0/id")
                .asText();
        var visitor = visitors.one(Screen.DESKTOP);
        Page page = visitor.page();
        Tasklist.logIn(visitor, "saksbehandler", "/camunda/app/tasklist/default/#/?task=" + task)
                .claims()
                .chooses("Trekk oppdraget tilbake")
                .chooses("Feil dokument");

        town.does(town.caseHandler, job, "activeJob", "recall", "reason", "other");
        page.locator(".form-actions .btn-primary").click();

        Locator gone = page.locator(".task-removed-alert");
        assertThat(gone).isVisible();
        assertThat(gone).containsText("En kollega kan ha fullført den");
        assertThat(page.locator(".page-notifications .alert-danger")).isHidden();
    }

    @Test
    void anAdministratorIsNotLedToPagesThatAreForStaffWithJobs(Visitors visitors) {
        var visitor = visitors.one(Screen.DESKTOP);

        visitor.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/desk/api/links"),
                        () -> Tasklist.logIn(visitor, "admin", "/camunda/app/tasklist/default/"));

        assertThat(visitor.page().locator(".account .dropdown-toggle")).isVisible();
        assertThat(visitor.page().locator(".desk-link")).hasCount(0);
    }

    private static String send(Town town, String title) throws Exception {
        Map<String, Object> wanted = new HashMap<>(Town.wanted("17912099997", "29822099635"));
        wanted.put("title", title);
        wanted.put("sensitiveTitle", "Om en person");
        return Town.id(town.sends(wanted, new ClassPathResource("pdf/contract-word.pdf").getContentAsByteArray()));
    }
}
