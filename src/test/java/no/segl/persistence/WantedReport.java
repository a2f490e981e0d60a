package no.segl.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.Kind;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.report.ReportFilter;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StopReason;

/** What a report is asked for, by the names of its fields. */
final class WantedReport {

    private WantedReport() {}

    static ReportFilter of(String group, Map<String, ?> wanted) {
        return new ReportFilter(
                List.of(group),
                value(wanted, "status", SigningStatus.class),
                value(wanted, "reason", StopReason.class),
                value(wanted, "fault", What.class),
                value(wanted, "kind", Kind.class),
                value(wanted, "unit", String.class),
                value(wanted, "account", String.class),
                value(wanted, "from", Instant.class),
                value(wanted, "until", Instant.class),
                value(wanted, "text", String.class).orElse(""));
    }

    private static <T> Optional<T> value(Map<String, ?> wanted, String field, Class<T> type) {
        return Optional.ofNullable(wanted.get(field)).map(type::cast);
    }
}
