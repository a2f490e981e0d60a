package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Paragraphs;
import org.junit.jupiter.api.Test;

/** The fixture's job was sent on 2 March, and the tables give it until the 9th. */
class LegalDayTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final SigningJob sent = SigningJobFixture.active(1);
    private final Instant deadline = sent.round().deadline();
    private final LocalDate lastDay = LocalDate.ofInstant(deadline, ZONE);
    private final Instant now = SigningJobFixture.NOON;

    private static Meeting heldOn(LocalDate day) {
        return new Meeting("Kommunstyrelsen", day, Paragraphs.NONE, Paragraphs.NONE, null);
    }

    @Test
    void theLawWantsMinutesAdjustedFourteenDaysAfterTheMeeting() {
        assertThat(heldOn(LocalDate.parse("2026-11-18")).adjustBy()).isEqualTo("2026-12-02");
    }

    @Test
    void aDeadlineOnTheLegalDayIsInOrderAndOneTheDayAfterIsNot() {
        assertThat(LegalDay.of(sent, heldOn(lastDay.minusDays(14)), now, ZONE)).isNull();
        assertThat(LegalDay.of(sent, heldOn(lastDay.minusDays(15)), now, ZONE))
                .isEqualTo(new LegalDay("late", lastDay, lastDay.minusDays(1)));
    }

    @Test
    void whenTheLegalDayIsPastThatIsWhatIsSaid() {
        LocalDate yesterday = LocalDate.ofInstant(now, ZONE).minusDays(1);

        assertThat(LegalDay.of(sent, heldOn(yesterday.minusDays(14)), now, ZONE))
                .isEqualTo(new LegalDay("past", lastDay, yesterday));
    }

    @Test
    void onceAllHaveAdjustedThereIsNothingToWarnOf() {
        Meeting longAgo = heldOn(lastDay.minusDays(60));

        assertThat(LegalDay.of(sent, longAgo, now, ZONE)).isNotNull();
        assertThat(LegalDay.of(SigningJobFixture.signedByAll(sent), longAgo, now, ZONE))
                .isNull();
        assertThat(LegalDay.of(SigningJobFixture.completed(), longAgo, now, ZONE))
                .isNull();
    }

    @Test
    void beforeItIsSentTheDeadlineThatItWouldGetCounts() {
        SigningJob unsent = SigningJobFixture.draft(1);

        assertThat(LegalDay.of(unsent, heldOn(LocalDate.ofInstant(now, ZONE).minusDays(10)), now, ZONE))
                .extracting(LegalDay::warning)
                .isEqualTo("late.unsent");
    }
}
