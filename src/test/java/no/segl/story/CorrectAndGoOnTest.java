package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoMessage;
import no.segl.demo.DemoPost;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An address that the mail server refuses, from Tasklist's task to the notice that arrives. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class CorrectAndGoOnTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Lærlingkontrakt " + mark;
    private final String apprentice = "apprentice-" + mark + "@segl.example";
    private final String leader = "leader-" + mark + "@segl.example";

    @Test
    void theCaseHandlerCorrectsAnAddressAndOnlyItsReceiverIsAskedAnew(Town town, Visitors visitors) {
        String signs = SyntheticId.next();
        String lost = SyntheticId.next();
        String job = Town.id(town.sends(wanted(signs, lost), Contract.fromWord()));
        await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("correctContact"));
        town.signs(job, signs);

        Visitor staff = visitors.one(Screen.DESKTOP);
        Tasklist.logIn(staff, "saksbehandler", "/")
                .opens("Avvist", title)
                .claims()
                .picture("correct-contact-task");
        findsTheTaskFromTheJob(staff.goesTo("/desk/jobs/" + job + "/task"));
        corrects(staff.goesTo("/desk/jobs/" + job));

        await().atMost(Town.PATIENCE).until(() -> to(leader).size() == 1);
        await().atMost(Town.PATIENCE).until(() -> !town.tasks(job).contains("correctContact"));
        assertThat(to(apprentice)).hasSize(1);
        assertThat(town.events(job)).containsOnlyOnce("SIGNED", "CONTACT_FAULT", "CONTACT_CORRECTED");
        looksAtTheMail(visitors);
        town.signs(job, lost);
        town.until(job, "SIGNED");
    }

    private void findsTheTaskFromTheJob(Visitor staff) {
        assertThat(staff.page().locator(".task-filter.active")).containsText("Avvist");
        assertThat(staff.page().locator(".desk-job h3")).hasText(title);
    }

    private void corrects(Visitor staff) {
        Page page = staff.page();
        Locator lost = page.locator("[data-test=signer]", new Page.LocatorOptions().setHasText("Person1"));
        lost.locator("summary").click();
        lost.locator("[name=email]").fill(leader);
        staff.pictureOfAll("correct-contact");
        lost.locator("button.main").click();
        assertThat(staff.test("done")).isVisible();
        staff.mustHaveNoComplaints();
    }

    private void looksAtTheMail(Visitors visitors) {
        Visitor visitor = visitors.one(Screen.DESKTOP).goesTo("/demo/mail");
        Locator mail = visitor.page()
                .locator("article", new Page.LocatorOptions().setHasText(leader))
                .first();
        mail.locator("summary").click();
        Locator shown = mail.frameLocator("iframe").locator("h1");
        assertThat(shown).hasText(title);
        mail.scrollIntoViewIfNeeded();
        visitor.picture("demo-mail").mustNotScrollSideways();
    }

    private Map<String, Object> wanted(String one, String other) {
        Map<String, Object> wanted = Town.wanted(one, other);
        wanted.put("title", title);
        @SuppressWarnings("unchecked")
        var signers = (List<Map<String, Object>>) wanted.get("signers");
        signers.forEach(signer -> signer.put("capacity", "ORGANISATION"));
        signers.get(0).put("email", apprentice);
        signers.get(1).put("email", "refused-" + mark + "@segl.example");
        return wanted;
    }

    private static List<DemoMessage> to(String address) {
        return DemoPost.messages().stream()
                .filter(message -> message.to().equals(address))
                .toList();
    }
}
