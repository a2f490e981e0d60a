package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SignersWorld;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@InBrowser
class RejectingInTheBrowserTest {

    private static final String WHY = "Stillingsbrøken på side 2 er feil: 80 %, ikke 100 %";

    @Autowired
    private SignersWorld world;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aCommentReachesTheSenderAndNoOtherSigner(Screen screen, Visitors visitors) {
        String person = Papers.newPerson();
        String other = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person, other);
        Visitor signer = visitors.one(screen).logsInAs(person).goesTo("/portal/jobs/" + job);

        signer.test("reject").click();
        signer.standsStill(signer.test("confirm-reject")).picture("reject");
        signer.mustSeeWithoutScrolling(signer.test("confirm-reject"));
        signer.test("reject-comment").fill(WHY);
        signer.test("confirm-reject").click();
        signer.test("answer").waitFor();
        signer.picture("rejected");
        Visitor next = visitors.one(screen).logsInAs(other);
        String list = next.page().content();
        String stopped = next.goesTo("/portal/jobs/" + job).page().content();

        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("REJECTED");
        assertThat(world.job(job).status()).isEqualTo(JobStatus.REJECTED);
        assertThat(world.job(job).signer(new NationalId(person)).orElseThrow().reason())
                .isEqualTo(WHY);
        assertThat(list).doesNotContain("Arbeidsavtale", WHY);
        assertThat(stopped)
                .contains("Signeringen er stoppet", "En av dem som skulle signere, har avvist dokumentet")
                .doesNotContain(WHY, person, "Dokumentet er ikke her");
        signer.mustHaveNoComplaints();
    }

    @Test
    void withoutACommentNothingHappens(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.PHONE).logsInAs(person).goesTo("/portal/jobs/" + job + "/reject");

        signer.test("reject-comment").fill("   ");
        signer.test("confirm-reject").click();
        signer.page().getByText("Kommentaren mangler").waitFor();

        assertThat(world.job(job).status()).isEqualTo(JobStatus.ACTIVE);
        signer.mustFindThePageAccessible();
    }
}
