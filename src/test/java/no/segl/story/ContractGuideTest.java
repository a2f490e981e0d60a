package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import no.segl.guide.GuidePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contract with a shared mailbox in it, as the county and the company see it, and as their guides show it. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class ContractGuideTest {

    private static final Pattern LINK = Pattern.compile("http\\S+/mend/\\S+");
    /** The link goes to one of the company whose address is in order. */
    private static final String LEADER = "per@fjordbakeriet.example";

    private final GuidePictures pictures = new GuidePictures();

    @Test
    void thePicturesAreOfTheScreensAsTheyAre(Town town, Visitors visitors) {
        String contract = Town.id(town.asks(
                OrderedContract.wanted(
                        "V-4711",
                        "Fjordbakeriet AS",
                        LocalDate.now().plusMonths(3),
                        named("Sander Lie", OrderedContract.signer(SyntheticId.next(), "apprentice")),
                        named(
                                "Kari Bakke",
                                OrderedContract.signer(
                                        SyntheticId.next(), "companyContact", "post@fjordbakeriet.example")),
                        named("Per Sand", OrderedContract.signer(SyntheticId.next(), "dailyLeader", LEADER)),
                        named("Tove Vik", OrderedContract.signer(SyntheticId.next(), "county", "tove@fylket.example"))),
                Contract.ofOnePage()));
        town.until(contract, "NEEDS_CORRECTION");
        String link = link();

        Visitor caseHandler = visitors.one(Screen.TABLET);
        Tasklist.logIn(caseHandler, "saksbehandler", "/desk/jobs/" + contract);
        pictures.take("/desk/guide/faults.png", caseHandler.test("contact-faults"));

        Visitor company = visitors.one(Screen.PHONE);
        Page page = company.page();
        page.navigate(link);
        pictures.take("/portal/guide/mend.png", company.test("mend"));
        company.mustFindThePageAccessible();
        page.locator("input[type=email]").fill("kari@fjordbakeriet.example");
        company.test("save").click();
        assertThat(company.test("mended").textContent()).contains("Takk");
        town.until(contract, "DRAFT");
    }

    private static Map<String, Object> named(String name, Map<String, Object> signer) {
        signer.put("name", name);
        return signer;
    }

    private static String link() {
        Matcher link = LINK.matcher(Inbox.mail(LEADER, "").text());
        if (!link.find()) {
            throw new AssertionError("no link in the mail");
        }
        return link.group();
    }
}
