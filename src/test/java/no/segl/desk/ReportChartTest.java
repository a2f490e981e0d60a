package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import no.segl.desk.ReportChart.Bar;
import no.segl.desk.ReportChart.Line;
import no.segl.signingjob.report.ReportNumbers;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StatusReport.Count;
import no.segl.signingjob.report.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportChartTest {

    private static final Timeline YEAR = Timeline.of(LocalDate.parse("2025-12-01"), LocalDate.parse("2026-11-26"));

    private static ReportChart chart(Count... counts) {
        return ReportChart.of(new ReportNumbers(YEAR, List.of(counts), Map.of(), Optional.empty()));
    }

    @Test
    void aBarIsAsHighAsItsJobsAndItsPartsStandOnEachOther() {
        Bar bar = chart(
                        new Count(SigningStatus.SIGNED, null, 12, 6),
                        new Count(SigningStatus.PARTLY_SIGNED, null, 12, 3),
                        new Count(SigningStatus.EXPIRED, null, 12, 1))
                .bars()
                .get(0);

        assertThat(bar.ordered()).isEqualTo(10);
        assertThat(bar.signed().height()).isCloseTo(2 * bar.underWay().height(), within(.001));
        assertThat(bar.underWay().y() + bar.underWay().height())
                .isCloseTo(bar.signed().y(), within(.001));
        assertThat(bar.notSigned().y() + bar.notSigned().height())
                .isCloseTo(bar.underWay().y(), within(.001));
        assertThat(bar.from()).isEqualTo("2026-11-01");
        assertThat(bar.to()).isEqualTo("2026-11-30");
    }

    @Test
    void itBeginsWithTheFirstStepThatHasJobs() {
        assertThat(chart(new Count(SigningStatus.SENT, null, 3, 1)).bars())
                .hasSize(10)
                .first()
                .extracting(Bar::from)
                .isEqualTo(LocalDate.parse("2026-02-01"));
        assertThat(chart().bars()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "3, 1, 3", "23, 10, 3", "29, 10, 3", "1, 1, 1", "4100, 2000, 3"})
    void itsLinesStandAtRoundNumbersAndTheLastIsNotBelowTheHighestBar(long highest, long apart, int above) {
        List<Line> lines =
                chart(new Count(SigningStatus.SIGNED, null, 12, highest)).lines();

        assertThat(lines.stream().map(Line::jobs))
                .containsExactlyElementsOf(LongStream.rangeClosed(0, above)
                        .map(line -> line * apart)
                        .boxed()
                        .toList());
    }
}
