package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.report.ReportFilter;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StatusReport;
import no.segl.signingjob.report.StopReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts in the tally and chooses in the index alone; of the jobs themselves only those are read that are shown. */
@Repository
@Transactional(readOnly = true)
class SqlStatusReport implements StatusReport {

    private static final int MOST_UNITS = 100;

    private final JdbcClient sql;
    private final EntityManager rows;
    private final Encryption encryption;
    private final ZoneId zone;

    SqlStatusReport(JdbcTemplate sql, EntityManager rows, Encryption encryption, ZoneId zone) {
        this.sql = JdbcClient.create(sql);
        this.rows = rows;
        this.encryption = encryption;
        this.zone = zone;
    }

    /** From the tally, unless something is asked for that it does not tell apart. */
    @Override
    public List<Count> counts(ReportFilter filter, List<Instant> begins) {
        if (filter.text().isBlank()
                && filter.createdBy().isEmpty()
                && filter.fault().isEmpty()) {
            String days = joined(begins.stream().map(begin -> LocalDate.ofInstant(begin, zone)));
            ReportConditions which = ReportConditions.onTally(filter, zone);
            return counts(which, "job_tally where " + which.sql(), "sum(jobs)", "ordered_on", "date", days);
        }
        String instants = joined(begins.stream());
        ReportConditions which = ReportConditions.onJobs(filter);
        return counts(which, found(filter, which), "count(*)", "created_at", "timestamptz", instants);
    }

    private static String joined(Stream<?> begins) {
        return begins.map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private List<Count> counts(
            ReportConditions which, String from, String count, String ordered, String type, String begins) {
        return sql.sql("""
                        select signing_status, stop_reason,
                            width_bucket(%s, cast(:begins as %s[])) as step, %s as jobs
                        from %s group by 1, 2, 3 having %3$s <> 0
                        """.formatted(ordered, type, count, from))
                .params(which.values())
                .param("begins", begins)
                .query(SqlStatusReport::count)
                .list();
    }

    /** The jobs that are counted: of those that a text finds, which may be nearly all, the newest. */
    private static String found(ReportFilter filter, ReportConditions which) {
        if (filter.text().isBlank()) {
            return "signing_job where " + which.sql();
        }
        return "(select id, created_at, status, signing_status, stop_reason, seconds_to_sign from signing_job where "
                + which.sql() + " order by created_at desc, id desc limit " + MOST_FOUND + ") found where true";
    }

    /** By the status that an index has: they are few. */
    @Override
    public Map<ContactFault.What, Long> faults(ReportFilter filter) {
        ReportConditions which = ReportConditions.onJobs(filter);
        return sql
                .sql("select what, count(distinct job_id) as jobs from contact_fault where job_id in (select id from "
                        + found(filter, which) + " and status = 'NEEDS_CORRECTION') group by what")
                .params(which.values())
                .query((row, number) ->
                        Map.entry(ContactFault.What.valueOf(row.getString("what")), row.getLong("jobs")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        String reason = row.getString("stop_reason");
        return new Count(
                SigningStatus.valueOf(row.getString("signing_status")),
                reason == null ? null : StopReason.valueOf(reason),
                row.getInt("step"),
                row.getLong("jobs"));
    }

    /** The one in the middle of the index, which is in order already: nothing is sorted where only the group is asked for. */
    @Override
    public Optional<Duration> medianTimeToSign(ReportFilter filter, long signed) {
        ReportConditions which = ReportConditions.onJobs(filter);
        return sql.sql("select seconds_to_sign from " + found(filter, which)
                        + " and signing_status = 'SIGNED' order by seconds_to_sign limit 1 offset :half")
                .params(which.values())
                .param("half", Math.max(0, (signed - 1) / 2))
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    @Override
    public Optional<Instant> oldest(List<String> groups) {
        return sql.sql("""
                        select (select min(created_at) from signing_job where owner_group = each) as oldest
                        from unnest(array[:groups]) each order by 1 limit 1
                        """)
                .param("groups", groups)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** From each unit to the next in the index, so that it takes as long as there are units and not jobs. */
    @Override
    public List<String> units(List<String> groups) {
        return sql.sql("""
                        with recursive unit as (
                            (select owner_group, sender_unit from signing_job order by 1, 2 limit 1)
                            union all
                            select next.* from unit, lateral (
                                select owner_group, sender_unit from signing_job
                                where (owner_group, sender_unit) > (unit.owner_group, unit.sender_unit)
                                order by 1, 2 limit 1) next)
                        select distinct sender_unit from unit where owner_group in (:groups) order by 1 limit :most
                        """)
                .param("groups", groups)
                .param("most", MOST_UNITS)
                .query(String.class)
                .list();
    }

    @Override
    public List<SigningJob> jobs(ReportFilter filter, long skipped, int most) {
        ReportConditions which = ReportConditions.onJobs(filter);
        return read(sql.sql("select id from signing_job where " + which.sql()
                        + " order by created_at desc, id desc limit :most offset :skipped")
                .params(which.values())
                .param("most", most)
                .param("skipped", skipped));
    }

    @Override
    public List<SigningJob> following(ReportFilter filter, @Nullable SigningJob last, int most) {
        if (last == null) {
            return jobs(filter, 0, most);
        }
        ReportConditions which = ReportConditions.onJobs(filter);
        return read(sql.sql("select id from signing_job where " + which.sql()
                        + " and (created_at, id) < (:at, :last) order by created_at desc, id desc limit :most")
                .params(which.values())
                .param("at", ReportConditions.time(last.createdAt()))
                .param("last", last.id().value())
                .param("most", most));
    }

    private List<SigningJob> read(JdbcClient.StatementSpec chosen) {
        List<UUID> ids = chosen.query(UUID.class).list();
        Map<UUID, SigningJob> jobs = rows
                .createQuery(
                        "select job from SigningJobRow job left join fetch job.signers where job.id in :ids",
                        SigningJobRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> row.read(encryption))
                .collect(Collectors.toMap(job -> job.id().value(), job -> job));
        return ids.stream().map(jobs::get).toList();
    }
}
