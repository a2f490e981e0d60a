package no.segl.signingjob.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Nobody is woken by an SMS of ours, unless the deadline would not let them sleep anyway. */
public final class QuietHours {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private QuietHours() {}

    /**
     * @param zone where the night is
     * @return the morning to wait for; nothing if an SMS may go now, or must, because the deadline comes first
     */
    public static Optional<Instant> waitUntil(Instant now, Instant deadline, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        LocalTime hour = here.toLocalTime();
        if (!hour.isBefore(MORNING) && hour.isBefore(NIGHT)) {
            return Optional.empty();
        }
        ZonedDateTime day = hour.isBefore(MORNING) ? here : here.plusDays(1);
        Instant morning = day.toLocalDate().atTime(MORNING).atZone(zone).toInstant();
        return morning.isBefore(deadline) ? Optional.of(morning) : Optional.empty();
    }
}
