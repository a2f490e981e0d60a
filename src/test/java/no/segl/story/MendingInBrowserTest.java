package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company mends a contract's details on a phone, and the county sees what goes on. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class MendingInBrowserTest {

    @Test
    void theCompanyMendsOnAPhoneAndTheContractGoesToReview(Town town, Visitors visitors) {
        FaultyContract contract = new FaultyContract(town);
        String path = contract.link().replaceFirst("http://[^/]*", "");
        Visitor phone = visitors.one(Screen.PHONE).goesTo(path);
        assertThat(phone.page().locator("html")).hasAttribute("lang", "nb");
        looksAt(phone, "mend");

        email(phone, contract.leader).fill("firmapost@bedrift.example");
        phone.test("save").click();
        assertThat(phone.test("refused")).isVisible();
        assertThat(phone.test("fault")).hasCount(2);
        looksAt(phone, "mend-refused");
        phone.wasRefusedOnce();

        email(phone, contract.leader).fill("kari@bedrift.example");
        email(phone, contract.boss).fill("per@bedrift.example");
        phone.test("save").click();
        assertThat(phone.test("mended")).isVisible();
        looksAt(phone, "mend-done");
        phone.mustHaveNoComplaints();
        await().atMost(Town.PATIENCE).until(() -> town.tasks(contract.id).equals(List.of("review")));

        phone.goesTo(path);
        assertThat(phone.test("gone")).isVisible();
        looksAt(phone, "mend-gone");
    }

    @Test
    void thePageSpeaksTheBrowsersLanguage(Town town, Visitors visitors) {
        String path = new FaultyContract(town).link().replaceFirst("http://[^/]*", "");

        for (String language : List.of("nn", "sv", "en")) {
            Visitor visitor = visitors.one(Screen.DESKTOP, language).goesTo(path);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            visitor.pictureOfAll("mend-" + language).mustHaveNoComplaints();
        }
    }

    @Test
    void staffSeeWhatIsWrongWhoMendsItAndTheLink(Town town, Visitors visitors) {
        FaultyContract contract = new FaultyContract(town);
        contract.link();
        Visitor staff = visitors.one(Screen.DESKTOP);
        Tasklist.logIn(staff, "saksbehandler", "/");
        staff.goesTo("/desk/jobs/" + contract.id);

        assertThat(staff.test("contact-fault")).hasCount(2);
        assertThat(staff.test("mending-link")).hasCount(1);
        assertThat(staff.test("mending-link")).containsText("Bedriften har fått en lenke på e-post");
        staff.pictureOfAll("contact-faults");
        staff.test("show-link").click();

        assertThat(staff.test("link").inputValue()).isEqualTo(contract.link());
        assertThat(staff.page().url()).doesNotContain(contract.link().replaceFirst(".*/", ""));
        staff.pictureOfAll("contact-faults-link");
        staff.mustFindThePageAccessible();
        staff.mustHaveNoComplaints();
    }

    private static Locator email(Visitor visitor, String name) {
        return visitor.page()
                .locator("[data-test=person]", new Page.LocatorOptions().setHasText(name))
                .locator("input[type=email]");
    }

    private static void looksAt(Visitor visitor, String page) {
        visitor.sees(ColorScheme.DARK, Screen.PHONE)
                .pictureOfAll(page + "-dark")
                .mustFindThePageAccessible();
        visitor.sees(ColorScheme.LIGHT, Screen.PHONE).pictureOfAll(page).mustFindThePageAccessible();
        visitor.mustNotScrollSideways();
    }
}
