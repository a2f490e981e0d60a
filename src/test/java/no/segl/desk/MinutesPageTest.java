package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import no.segl.WebAlone;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import org.junit.jupiter.api.Test;

/** What a board's secretary sees on the page of minutes. */
@WebAlone
class MinutesPageTest extends PageOfJob {

    private static final Staff SECRETARY = new Staff(OTHERS, Set.of(OTHERS));

    @Test
    void ofMinutesThePageSpeaksAsABoardDoes() throws Exception {
        SigningJobId minutes = madeMinutes();
        life.dispatch(minutes);
        life.sign(minutes, 0);

        String shown = text(http.perform(
                get("/desk/jobs/" + minutes).header(WebAlone.Web.GROUPS, OTHERS).header("Accept-Language", "sv")));

        assertThat(shown)
                .contains("Ordförande och justerare", "För nämnden", "Ute för justering")
                .contains("Har justerat", "Aviserad, har inte justerat", "Prov Ett justerade", "Skickat för justering")
                .contains("href=\"/desk/guide/secretary#ACTIVE\"", "Mer om detta i vägledningen<")
                .doesNotContainIgnoringCase("undertecknar", "skrivit under", "organisation", "??");
    }

    @Test
    void minutesOnPaperLeadToTheTaskInWhichTheyAreConfirmed() throws Exception {
        SigningJobId minutes = madeMinutes();
        life.takeToPaper(minutes);

        http.perform(get("/desk/jobs/" + minutes).header(WebAlone.Web.GROUPS, OTHERS))
                .andExpect(content().string(containsString("data-test=\"task\"")));
    }

    @Test
    void ofMinutesWithoutAMeetingThePageSaysWhyThereIsNoAnnouncement() throws Exception {
        SigningJobId minutes = madeMinutes();

        assertThat(text(http.perform(get("/desk/jobs/" + minutes)
                        .header(WebAlone.Web.GROUPS, OTHERS)
                        .header("Accept-Language", "sv"))))
                .contains("varken nämnd eller sammanträdesdag")
                .doesNotContain("??");
        assertThat(text(http.perform(get(page)))).doesNotContain("data-test=\"no-announcement\"");
    }

    @Test
    void theNameOnASignatureStandsBesideTheOneThatTheSecretaryWroteWhereItIsAnother() throws Exception {
        SigningJobId minutes = madeMinutes();
        life.dispatch(minutes);
        life.signAs(minutes, 0, "Greta Ordförande");
        life.signAs(minutes, 1, "PROV TVÅ");

        String shown = text(http.perform(
                get("/desk/jobs/" + minutes).header(WebAlone.Web.GROUPS, OTHERS).header("Accept-Language", "sv")));

        assertThat(shown)
                .contains("<strong>Prov Ett</strong>", "På underskriften: <strong>Greta Ordförande</strong>")
                .doesNotContain("PROV TVÅ");
    }

    private SigningJobId madeMinutes() throws IOException {
        return requests.request(new RequestOnce.Request(null, "", minutes(), List.of(), pdf()), SECRETARY, job -> "")
                .job();
    }

    private static NewJob minutes() {
        return new NewJob(
                "minutes",
                "Protokoll 2026-02-24",
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Kansliet", "kansliet@segl.example"),
                List.of(
                        new NewSigner("17912099997", "Prov Ett", "ORGANISATION", "chair", null, "a@segl.example", null),
                        new NewSigner(
                                "189001019802", "Prov Två", "ORGANISATION", "member", null, "b@segl.example", null)));
    }
}
