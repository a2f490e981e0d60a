package no.segl.notification;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What notices say of this installation.
 *
 * @param eids with which people can sign here, as they call them
 * @param from the sender of every e-mail: {@code Eksempel kommune <ikke-svar@eksempel.example>}
 * @param replyTo who reads answers; the sender where it is missing
 */
@Validated
@ConfigurationProperties("segl.notification")
record NotificationSettings(
        @NotEmpty List<String> eids,
        @Nullable String from,
        @Nullable String replyTo) {

    /** What stands behind the @ in the sender's address, and in the ids of our messages. */
    String domain() {
        return String.valueOf(from).replaceFirst(".*@", "").replaceFirst(">.*", "");
    }
}
