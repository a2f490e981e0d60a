package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@InBrowser
class LongDocumentInTheBrowserTest {

    @Autowired
    private SignersWorld world;

    @Test
    void onlyThePagesInSightAreDrawnAndTheTextOfAllCanBeHeard(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.longMinutes(), "Protokoll", null, person);
        Visitor signer = visitors.one(Screen.TABLET).logsInAs(person).goesTo("/portal/jobs/" + job);
        signer.seesTheDocument();

        signer.page().locator(".sheet").last().scrollIntoViewIfNeeded();
        signer.page().locator(".sheet:last-child[data-drawn]").waitFor();
        signer.page().locator(".sheet:last-child .textLayer span").first().waitFor();

        assertThat(signer.page().locator(".sheet").count()).isEqualTo(200);
        assertThat(signer.page().locator(".sheet canvas").count()).isLessThan(10);
        assertThat(signer.page().locator(".sheet").last().getAttribute("aria-label"))
                .isEqualTo("Side 200 av 200");
        signer.mustHaveNoComplaints();
    }

    @Test
    void aLargerDocumentScrollsInItsFrameAndNotThePage(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.PHONE).logsInAs(person).goesTo("/portal/jobs/" + job);
        signer.seesTheDocument();
        double before = signer.page().locator(".sheet").first().boundingBox().width;

        signer.page().locator("[data-zoom=in]").click();
        signer.page().locator("[data-zoom=in]").click();

        assertThat(signer.page().locator(".sheet").first().boundingBox().width).isGreaterThan(before * 1.4);
        signer.mustNotScrollSideways();
    }
}
