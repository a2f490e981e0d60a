package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The signed document, as its signer finds it afterwards. */
@PortalTest
@InBrowser
class CopyInTheBrowserTest {

    @Autowired
    private SignersWorld world;

    private String signed(Visitor signer, String person) {
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        signer.logsInAs(person).goesTo("/portal/jobs/" + job + "/sign");
        signer.test("confirm-sign").click();
        signer.test("answer").waitFor();
        return job;
    }

    private static int statusOf(Visitor signer, String path) {
        return signer.page()
                .request()
                .get(path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    @Test
    void theListSaysUntilWhenEachCanBeFetchedAndAfterwardsWhomToAsk(Visitors visitors) {
        String person = Papers.newPerson();
        Visitor signer = visitors.one(Screen.DESKTOP);
        // long ago, since a login of then would have ended by now
        world.pass(Duration.ofDays(-91));
        String job = signed(signer, person);
        String download = "/portal/jobs/" + job + "/download";
        assertThat(statusOf(signer, download)).isEqualTo(404);

        world.settled(job);
        signer.goesTo("/portal/jobs/" + job).seesTheDocument();
        assertThat(signer.test("signed-documents").textContent()).contains("Arbeidsavtale", "Kan lastes ned til");
        assertThat(signer.test("download").getAttribute("href")).isEqualTo(download);
        assertThat(statusOf(signer, download)).isEqualTo(200);
        signer.mustFindThePageAccessible();
        signer.picture("copy");

        world.pass(Duration.ofDays(91));
        signer.goesTo("/portal/jobs/" + job);
        String over = signer.test("copy-over").textContent();
        int late = statusOf(signer, download);
        int lateToRead = statusOf(signer, "/portal/jobs/" + job + "/document");
        signer.mustFindThePageAccessible();
        signer.picture("copy-over");

        assertThat(over).contains("Kari i Personal, tlf. 00 00 00 01");
        assertThat(late).isEqualTo(404);
        assertThat(lateToRead).isEqualTo(404);
        signer.mustNotScrollSideways();
    }

    @Test
    void nothingCanBeFetchedOnceItIsTakenBackOrMadeVoid(Visitors visitors) {
        Visitor signer = visitors.one(Screen.PHONE);
        String person = Papers.newPerson();
        String recalled = signed(signer, person);
        world.settled(recalled);
        world.recalled(recalled);
        assertThat(statusOf(signer, "/portal/jobs/" + recalled + "/download")).isEqualTo(404);

        signer.logsOut();
        String voided = signed(signer, Papers.newPerson());
        world.settled(voided);
        world.finalised(voided);
        assertThat(statusOf(signer, "/portal/jobs/" + voided + "/download")).isEqualTo(200);
        world.voided(voided);
        assertThat(statusOf(signer, "/portal/jobs/" + voided + "/download")).isEqualTo(404);
    }
}
