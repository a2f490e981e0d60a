package no.segl.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the MyLINK SMS API reports of a message; of all that it says we read what became of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SmsReport(@Nullable Status status) {

    private static final Set<String> ON_ITS_WAY = Set.of("accepted", "queued", "sent", "delivered", "read");
    private static final Set<String> LOST = Set.of("rejected", "failed");
    /**
     * No such telephone, or it takes nothing: invalid recipient, type or country; no route, blocked, barred, not delivered,
     * out of reach until the message expired, deleted by its operator.
     */
    private static final Set<Integer> OF_THE_NUMBER =
            Set.of(3004, 3005, 3013, 4002, 4003, 4004, 4006, 4007, 4008, 4011);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Status(@Nullable String type, int code) {}

    boolean isOnItsWay() {
        return isOneOf(ON_ITS_WAY);
    }

    boolean isLost() {
        return isOneOf(LOST);
    }

    boolean isBecauseOfTheNumber() {
        return status != null && OF_THE_NUMBER.contains(status.code());
    }

    int code() {
        return status == null ? 0 : status.code();
    }

    private boolean isOneOf(Set<String> types) {
        return status != null
                && status.type() != null
                && types.contains(status.type().toLowerCase(Locale.ROOT));
    }
}
