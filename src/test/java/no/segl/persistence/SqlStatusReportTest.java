package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.segl.signingjob.InMemoryReport;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.report.ReportFilter;
import no.segl.signingjob.report.ReportedJob;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StatusReport;
import no.segl.signingjob.report.StatusReport.Count;
import no.segl.signingjob.report.StopReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Thirteen contracts, one in each status, are counted and listed as one would by hand. */
@PersistenceTest
class SqlStatusReportTest {

    private static final Instant OCTOBER = Instant.parse("2026-09-30T22:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-10-31T23:00:00Z");
    private static final List<Instant> BEGINS = List.of(OCTOBER, NOVEMBER);

    private final String group = "gruppe-" + UUID.randomUUID();
    private final String otherGroup = "gruppe-" + UUID.randomUUID();
    private final List<SigningJob> stored = new ArrayList<>();
    private StatusReport byHand;

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private StatusReport report;

    @Autowired
    private ContactFaults faults;

    @Autowired
    private FoldTally tally;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void begin() {
        byHand = new InMemoryReport(stored::stream, faults);
        add(job().with(JobStatus.DRAFT));
        add(job().as(Kind.APPRENTICESHIP).with(JobStatus.DRAFT).from("Skole", "saksbehandler"));
        add(job().with(JobStatus.NEEDS_CORRECTION, SignerStatus.RESERVED));
        add(job().with(JobStatus.NEEDS_CORRECTION, SignerStatus.WAITING, SignerStatus.CONTACT_INFORMATION_MISSING));
        found(stored.get(2), What.RESERVED, What.EMAIL_SHARED);
        found(stored.get(3), What.EMAIL_SHARED, What.MOBILE_MISSING, What.EMAIL_SHARED);
        add(job().with(JobStatus.ACTIVE).ordered(NOVEMBER.minusSeconds(1)));
        add(job().with(JobStatus.ACTIVE, SignerStatus.SIGNED, SignerStatus.NOTIFIED)
                .ordered(NOVEMBER));
        add(job().with(JobStatus.SIGNED).took(Duration.ofHours(5)).ordered(OCTOBER));
        add(job().with(JobStatus.COMPLETED).took(Duration.ofDays(1)));
        add(job().with(JobStatus.COMPLETED).took(Duration.ofDays(13)).as(Kind.APPRENTICESHIP));
        add(job().with(JobStatus.REJECTED).titled("50 %_! avtale", "2026/77", 3));
        add(job().with(JobStatus.EXPIRED));
        add(job().with(JobStatus.ON_PAPER).from("Skole", "fagsystem"));
        add(job().with(JobStatus.VOIDED).took(Duration.ofDays(99)));
        found(stored.get(10), What.EMAIL_TWICE);
        add(ReportedJob.of(otherGroup).with(JobStatus.SIGNED).took(Duration.ofDays(14)));
    }

    private void found(SigningJob job, What... what) {
        SignerId signer = job.signers().get(0).id();
        faults.replace(
                job.id(),
                Stream.of(what)
                        .map(each -> new ContactFault(signer, each, Party.COUNTY))
                        .toList());
    }

    private ReportedJob job() {
        return ReportedJob.of(group);
    }

    private void add(ReportedJob job) {
        SigningJob made = job.job();
        jobs.add(made);
        stored.add(made);
    }

    @Test
    void eachIsCountedInItsStatusAndMonthAndNoneOfAnotherGroup() {
        List<Count> counts = report.counts(all(), BEGINS);

        assertThat(counts)
                .containsExactlyInAnyOrder(
                        new Count(SigningStatus.SENDING, null, 2, 1),
                        new Count(SigningStatus.IN_REVIEW, null, 2, 1),
                        new Count(SigningStatus.NEEDS_CORRECTION, StopReason.RESERVED, 2, 1),
                        new Count(SigningStatus.NEEDS_CORRECTION, StopReason.CONTACT, 2, 1),
                        new Count(SigningStatus.SENT, null, 1, 1),
                        new Count(SigningStatus.PARTLY_SIGNED, null, 2, 1),
                        new Count(SigningStatus.SIGNED, null, 1, 1),
                        new Count(SigningStatus.SIGNED, null, 2, 2),
                        new Count(SigningStatus.REJECTED, null, 2, 1),
                        new Count(SigningStatus.EXPIRED, null, 2, 1),
                        new Count(SigningStatus.ON_PAPER, null, 2, 1),
                        new Count(SigningStatus.VOIDED, null, 2, 1));
    }

    @Test
    void eachFaultIsCountedOnceForAJobThatItHasStopped() {
        assertThat(report.faults(all()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(What.RESERVED, 1L, What.EMAIL_SHARED, 2L, What.MOBILE_MISSING, 1L));
        assertThat(report.faults(WantedReport.of(group, Map.of("text", "finnes ikke"))))
                .isEmpty();
        assertThat(faults.ofAll(List.of(stored.get(3).id(), stored.get(4).id())))
                .containsOnly(
                        Map.entry(stored.get(3).id(), faults.of(stored.get(3).id())));
    }

    @Test
    void halfOfTheSignedOnesKeptTheMedianAndWhatWasMadeVoidIsNotAmongThem() {
        assertThat(report.medianTimeToSign(all(), 3)).contains(Duration.ofDays(1));
        assertThat(report.medianTimeToSign(WantedReport.of(group, Map.of("unit", "Skole")), 0))
                .isEmpty();
    }

    @Test
    void everyFilterCountsAndListsWhatOneFindsByHand() {
        for (ReportFilter filter : filters().toList()) {
            assertThat(report.counts(filter, BEGINS))
                    .as("%s", filter)
                    .containsExactlyInAnyOrderElementsOf(byHand.counts(filter, BEGINS));
            long signed = byHand.jobs(filter, 0, 100).stream()
                    .filter(job -> SigningStatus.of(job) == SigningStatus.SIGNED)
                    .count();
            assertThat(report.faults(filter)).isEqualTo(byHand.faults(filter));
            assertThat(report.medianTimeToSign(filter, signed)).isEqualTo(byHand.medianTimeToSign(filter, signed));
            assertThat(report.jobs(filter, 0, 100))
                    .as("%s", filter)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(byHand.jobs(filter, 0, 100));
        }
    }

    private Stream<ReportFilter> filters() {
        return Stream.of(
                        Map.<String, Object>of(),
                        Map.of("status", SigningStatus.SIGNED),
                        Map.of("status", SigningStatus.NEEDS_CORRECTION, "reason", StopReason.RESERVED),
                        Map.of("status", SigningStatus.NEEDS_CORRECTION, "fault", What.EMAIL_SHARED),
                        Map.of("kind", Kind.APPRENTICESHIP),
                        Map.of("unit", "Skole"),
                        Map.of("account", "saksbehandler"),
                        Map.of("from", NOVEMBER),
                        Map.of("until", NOVEMBER),
                        Map.of("text", "2026/77-3"),
                        Map.of("text", " %_! AVTALE "),
                        Map.of("text", "ÆREK"),
                        Map.of("text", "e", "status", SigningStatus.SIGNED),
                        Map.of("kind", Kind.APPRENTICESHIP, "status", SigningStatus.IN_REVIEW, "unit", "Skole"))
                .map(wanted -> WantedReport.of(group, wanted));
    }

    @Test
    void aJobThatMovesOnIsCountedWhereItStandsNowAlsoWhenTheTallyIsFolded() {
        SigningJob job = stored.get(4);
        sql.update(
                "update signing_job set signing_status = 'PARTLY_SIGNED' where id = ?",
                job.id().value());
        Count moved = new Count(SigningStatus.PARTLY_SIGNED, null, 1, 1);
        List<Count> before = report.counts(all(), BEGINS);
        assertThat(before)
                .contains(moved)
                .doesNotContain(new Count(SigningStatus.SENT, null, 1, 1))
                .hasSize(12);

        tally.fold();
        tally.fold();

        assertThat(report.counts(all(), BEGINS)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(sql.queryForObject(
                        "select count(*) from job_tally where owner_group = ? and signing_status = 'SENT'",
                        Integer.class,
                        group))
                .isZero();
    }

    @Test
    void newestFirstPageByPageAndBatchByBatchEachJobComesOnce() {
        List<SigningJob> all = report.jobs(all(), 0, 100);
        assertThat(all).extracting(SigningJob::createdAt).isSortedAccordingTo(Comparator.reverseOrder());

        List<SigningJob> paged = new ArrayList<>(report.jobs(all(), 0, 5));
        paged.addAll(report.jobs(all(), 5, 5));
        paged.addAll(report.jobs(all(), 10, 5));
        List<SigningJob> batches = new ArrayList<>();
        List<SigningJob> batch = report.following(all(), null, 4);
        while (!batch.isEmpty()) {
            batches.addAll(batch);
            batch = report.following(all(), batch.get(batch.size() - 1), 4);
        }

        assertThat(paged).isEqualTo(all);
        assertThat(batches).isEqualTo(all);
    }

    /** What was stored before there was a report is brought where the domain would have put it. */
    @Test
    void theMigrationPutsEachJobWhereTheDomainDoes() throws Exception {
        List<String> before = statuses();
        sql.update("update signing_job set signing_status = 'SENT', stop_reason = null where owner_group = ?", group);
        assertThat(statuses()).isNotEqualTo(before);

        String migration = new String(getClass()
                .getResourceAsStream("/db/migration/V20__status_report.sql")
                .readAllBytes());
        sql.update(migration.replaceAll("(?s).*?(update signing_job job.*?);.*", "$1"));

        assertThat(statuses()).isEqualTo(before);
    }

    private List<String> statuses() {
        return sql.queryForList(
                "select id || signing_status || coalesce(stop_reason, '') from signing_job where owner_group = ? order by id",
                String.class,
                group);
    }

    private ReportFilter all() {
        return WantedReport.of(group, Map.of());
    }
}
