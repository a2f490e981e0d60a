package no.segl.signingjob;

import static no.segl.signingjob.SentMinutes.MEETING;
import static no.segl.signingjob.SentMinutes.SECRETARY;
import static no.segl.signingjob.SentMinutes.inOrder;
import static no.segl.signingjob.SentMinutes.wanted;
import static no.segl.signingjob.SentMinutes.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.segl.signingjob.NewJob.NewMeeting;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import org.junit.jupiter.api.Test;

/** Minutes as they are asked for: what they are called, and all that can be wrong. */
class MinutesRequestedTest {

    private final World world = new World();

    private List<String> faults(NewJob wanted) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> world.request.request(wanted, World.PDF, SECRETARY));
        return refused.violations().stream()
                .map(each -> each.code() + "@" + each.field())
                .toList();
    }

    @Test
    void areCalledAfterTheMeetingInSwedishWhereTheSecretaryGivesNoTitle() {
        SigningJob job = world.request.request(inOrder(), World.PDF, SECRETARY);

        assertThat(job.title().line1()).isEqualTo("Protokoll Kommunstyrelsen 2026-02-24");
        assertThat(job.language()).isEqualTo(Language.SV);
        assertThat(world.minutes.met.get(job.id()).adjustedAtOnce()).hasToString("12, 14–16");
    }

    @Test
    void everythingThatIsWrongWithTheMeetingAndItsPeopleIsSaidAtOnce() {
        NewMeeting wrong = new NewMeeting(" ", "2026-03-03", "tretton", "12, Anna", "x".repeat(201));

        assertThat(faults(wanted(
                        null,
                        wrong,
                        who(0, "chair", "a@segl.example"),
                        who(1, "chair", null),
                        who(1, "chair", "b@segl.example"))))
                .containsExactlyInAnyOrder(
                        "meeting.board.missing@meeting.board",
                        "meeting.date.future@meeting.date",
                        "meeting.paragraphs.malformed@meeting.secretParagraphs",
                        "meeting.paragraphs.malformed@meeting.adjustedAtOnce",
                        "meeting.tooLong@meeting.keptAt",
                        "chair.twice@signers[1].role",
                        "chair.twice@signers[2].role",
                        "contact.missing@signers[1]",
                        "nationalId.twice@signers[2].nationalId");
    }

    @Test
    void needAChairOnceTheMeetingIsTold() {
        assertThat(faults(wanted(null, MEETING, who(0, "member", "a@segl.example"))))
                .containsExactly("chair.missing@signers");
    }

    @Test
    void needSomebodyBesideTheChair() {
        assertThat(faults(wanted(null, MEETING, who(0, "chair", "a@segl.example"))))
                .containsExactly("member.missing@signers");
        assertThat(faults(wanted(null, MEETING))).containsExactly("signers.noBoard@signers");
    }

    @Test
    void ofAnotherCenturyOrOfOneWhoIsNothingToTheBoardAreRefused() {
        NewMeeting old = new NewMeeting("Kommunstyrelsen", "1800-01-01", null, "12,,14", null);

        assertThat(faults(wanted(null, old, who(0, "chair", "a@segl.example"), who(1, "kejsare", "b@segl.example"))))
                .containsExactly(
                        "role.unknown@signers[1].role",
                        "meeting.date.tooOld@meeting.date",
                        "meeting.paragraphs.malformed@meeting.adjustedAtOnce");
    }

    @Test
    void areAdjustedForTheBoardUnlessTheSenderSaysOtherwise() {
        String norwegian = SigningJobFixture.PEOPLE.get(0).value();
        NewSigner silent = new NewSigner(norwegian, "Prøve", null, null, null, "a@segl.example", null);
        NewSigner forOneself = new NewSigner(
                SigningJobFixture.PEOPLE.get(1).value(), "Prøve", "SELF", null, null, "b@segl.example", null);

        SigningJob job = world.request.request(wanted("Protokoll", null, silent, forOneself), World.PDF, SECRETARY);

        assertThat(job.signers()).extracting(Signer::capacity).containsExactly(Capacity.ORGANISATION, Capacity.SELF);
    }

    @Test
    void needNeitherMeetingNorRolesFromACaseSystemButATitle() {
        assertThat(faults(wanted(null, null, who(0, null, "a@segl.example")))).containsExactly("title.missing@title");
        assertThat(world.request.request(
                        wanted("Protokoll", null, who(0, null, "a@segl.example")), World.PDF, SECRETARY))
                .isNotNull();
    }

    @Test
    void onlyMinutesHaveAMeeting() {
        NewJob letter = new NewJob(
                "journal-post",
                "Brev",
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Kansliet", "kansliet@segl.example"),
                List.of(NewJobFixture.signer(SigningJobFixture.PEOPLE.get(0).value(), 1)),
                MEETING,
                null);

        assertThatThrownBy(() -> world.request.request(letter, World.PDF, World.CASE_HANDLER))
                .isInstanceOf(Refused.class);
    }
}
