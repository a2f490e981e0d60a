package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.EventType;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@InBrowser
class SigningInTheBrowserTest {

    @Autowired
    private SignersWorld world;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aSignerLogsInReadsAndSigns(Screen screen, Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", "Vikariat ved Solbakken skole", person);
        world.sent(Papers.contract(), "Taushetserklæring", null, person);
        Visitor signer = visitors.one(screen);

        signer.goesTo("/portal").picture("1-login");
        signer.logsInAs(person).picture("2-list");
        signer.page().locator("a[href$='" + job + "']").first().click();
        signer.seesTheDocument().picture("3-document");
        signer.mustNotScrollSideways();
        signer.mustSeeWithoutScrolling(signer.test("sign"));
        signer.mustSeeWithoutScrolling(signer.test("reject"));
        signer.test("sign").click();
        signer.picture("4-question");
        signer.mustSeeWithoutScrolling(signer.test("confirm-sign"));
        signer.test("confirm-sign").click();
        signer.test("answer").waitFor();
        signer.picture("5-answer");

        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
        assertThat(world.events(job)).contains(EventType.OPENED, EventType.SIGNED);
        signer.mustHaveNoComplaints();
    }
}
