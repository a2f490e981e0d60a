package no.segl.notification;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
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
 * @param portal where people sign, as they reach it
 */
@Validated
@ConfigurationProperties("segl.notification")
record NotificationSettings(
        @NotEmpty List<String> eids,
        @Nullable String from,
        @Nullable String replyTo,
        @Nullable URI portal) {}
