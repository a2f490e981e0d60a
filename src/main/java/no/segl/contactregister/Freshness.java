package no.segl.contactregister;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The law's limit: what was neither updated nor confirmed for 18 months is not used (eForvaltningsforskriften § 32). */
final class Freshness {

    private static final int MONTHS = 18;

    /** The register writes +02, +0200, +02:00 and Z, and sometimes only the day. */
    private static final DateTimeFormatter SEVERAL_SHAPES = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private Freshness() {}

    /** A time that cannot be read makes nothing fresh. */
    static boolean of(String time, Instant now) {
        if (time.isEmpty()) {
            return false;
        }
        Instant limit = now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        try {
            return instant(SEVERAL_SHAPES.parseBest(time, OffsetDateTime::from, LocalDateTime::from, LocalDate::from))
                    .isAfter(limit);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static Instant instant(TemporalAccessor read) {
        if (read instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return (read instanceof LocalDateTime local ? local : ((LocalDate) read).atStartOfDay())
                .toInstant(ZoneOffset.UTC);
    }
}
