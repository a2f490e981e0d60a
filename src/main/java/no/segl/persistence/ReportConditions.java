package no.segl.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.segl.signingjob.report.ReportFilter;

/** What a job must be like to be in a report, as SQL on its row or on the tally's. */
record ReportConditions(String sql, Map<String, Object> values) {

    static ReportConditions onJobs(ReportFilter filter) {
        return of(filter, "created_at", ReportConditions::time);
    }

    /** For a filter that the tally has columns for: days begin when the municipality's do. */
    static ReportConditions onTally(ReportFilter filter, ZoneId zone) {
        return of(filter, "ordered_on", at -> LocalDate.ofInstant(at, zone));
    }

    private static ReportConditions of(ReportFilter filter, String ordered, Function<Instant, Object> value) {
        List<String> conditions = new ArrayList<>(List.of("owner_group in (:groups)"));
        Map<String, Object> values = new HashMap<>(Map.of("groups", filter.groups()));
        filter.status()
                .ifPresent(status -> add("signing_status = :status", "status", status.name(), conditions, values));
        filter.reason().ifPresent(reason -> add("stop_reason = :reason", "reason", reason.name(), conditions, values));
        filter.fault()
                .ifPresent(fault -> add(
                        "status = 'NEEDS_CORRECTION' and id in (select job_id from contact_fault where what = :fault)",
                        "fault",
                        fault.name(),
                        conditions,
                        values));
        filter.kind().ifPresent(kind -> add("kind = :kind", "kind", kind.name(), conditions, values));
        filter.unit().ifPresent(unit -> add("sender_unit = :unit", "unit", unit, conditions, values));
        filter.createdBy().ifPresent(account -> add("created_by = :account", "account", account, conditions, values));
        filter.from().ifPresent(from -> add(ordered + " >= :from", "from", value.apply(from), conditions, values));
        filter.until().ifPresent(until -> add(ordered + " < :until", "until", value.apply(until), conditions, values));
        if (!filter.text().isBlank()) {
            add(
                    "search_text like :text escape '!'",
                    "text",
                    SigningJobRow.searchedFor(filter.text()),
                    conditions,
                    values);
        }
        return new ReportConditions(String.join(" and ", conditions), values);
    }

    private static void add(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
