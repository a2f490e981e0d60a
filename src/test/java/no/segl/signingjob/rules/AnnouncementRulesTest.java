package no.segl.signingjob.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.segl.signingjob.rules.AnnouncementRules.Days;
import org.junit.jupiter.api.Test;

class AnnouncementRulesTest {

    private static final LocalDate ADJUSTED = LocalDate.parse("2026-02-27");
    private static final Days BY_LAW = new Days(2, 21);

    @Test
    void minutesAreAnnouncedOnTheSecondDayAndStayUpForThreeWeeks() {
        LocalDate up = BY_LAW.firstDay(ADJUSTED, ADJUSTED);

        assertThat(up).isEqualTo("2026-03-01");
        assertThat(BY_LAW.lastDay(up)).isEqualTo("2026-03-22");
    }

    @Test
    void whatIsFinalisedLateIsAnnouncedOnThatDay() {
        assertThat(BY_LAW.firstDay(ADJUSTED, LocalDate.parse("2026-03-05"))).isEqualTo("2026-03-05");
    }
}
