package no.segl.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import no.segl.story.SyntheticId;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The guides as people read them. */
@SeglTest
@InBrowser
class GuidesInBrowserTest {

    /** What a guide calls a label that is the name of a basket. */
    static final String BASKET = "basket";

    @Autowired
    private FilterService filters;

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void everybodyCanReadTheirGuideOnAnyScreen(Screen screen, Visitors visitors) {
        Visitor staff = visitors.one(screen);
        Tasklist.logIn(staff, "saksbehandler", "/desk/guide");
        mustBeReadable(staff);
        for (Guide guide : List.of(Guide.CASE_HANDLER, Guide.APPRENTICESHIP, Guide.JOINT_SERVICE)) {
            mustBeReadable(staff.goesTo(guide.address()));
            staff.pictureOfAll("guide-" + guide.file().getFileName());
        }

        Visitor secretary = visitors.one(screen, "sv-SE");
        Tasklist.logIn(secretary, "sekreterare", "/desk/guide");
        mustBeReadable(secretary);
        assertThat(secretary.page().locator("h1")).hasText("E-justering för nämndsekreterare");
        secretary.pictureOfAll("guide-secretary");

        Visitor signer = visitors.one(screen).logsInAs(SyntheticId.next());
        signer.page().getByText("Slik signerer du").click();
        mustBeReadable(signer);
        signer.pictureOfAll("guide-signer");
        for (Guide guide : List.of(Guide.COMPANY, Guide.APPRENTICE)) {
            mustBeReadable(signer.goesTo(guide.address()));
            signer.pictureOfAll("guide-" + guide.file().getFileName());
        }
    }

    @Test
    void whoeverReadsAnotherLanguageIsToldSoInItAndHasItBackOnTheNextPage(Visitors visitors) {
        Visitor staff = visitors.one(Screen.DESKTOP, "sv-SE");
        Tasklist.logIn(staff, "saksbehandler", "/desk/guide");

        assertThat(staff.test("note")).hasAttribute("lang", "sv");
        assertThat(staff.test("note")).containsText("norskt bokmål");
        assertThat(staff.page().locator("html")).hasAttribute("lang", "nb");
        staff.mustFindThePageAccessible();
        assertThat(staff.goesTo("/desk/jobs").page().locator("html")).hasAttribute("lang", "sv");

        Visitor signer = visitors.one(Screen.PHONE, "en-GB").logsInAs(SyntheticId.next());
        assertThat(signer.goesTo("/portal/guide?lang=nn").test("note")).hasAttribute("lang", "nn");
        assertThat(signer.goesTo("/portal").page().locator("html")).hasAttribute("lang", "nn");
    }

    @Test
    void theBasketsOfTheGuidesAreThoseOfTasklist() {
        List<String> baskets = filters.createTaskFilterQuery().list().stream()
                .map(Filter::getName)
                .toList();

        assertThat(Guide.all()
                        .flatMap(guide -> guide.all("b").stream())
                        .filter(label -> label.getAttribute("data-of").equals(BASKET))
                        .map(label -> label.getTextContent()))
                .isNotEmpty()
                .allMatch(baskets::contains);
    }

    private static void mustBeReadable(Visitor reader) {
        reader.page().waitForLoadState();
        assertThat(reader.test("note")).hasCount(0);
        assertThat((boolean) reader.page()
                        .evaluate("[...document.images].every(each => each.complete && each.naturalWidth > 0)"))
                .as("every picture is there")
                .isTrue();
        reader.mustFindThePageAccessible();
        reader.mustNotScrollSideways();
        reader.mustHaveNoComplaints();
    }
}
