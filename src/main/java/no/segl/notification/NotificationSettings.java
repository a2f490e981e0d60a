package no.segl.notification;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What notices say of this installation.
 *
 * @param eids with which people can sign here, as they call them
 */
@Validated
@ConfigurationProperties("segl.notification")
record NotificationSettings(@NotEmpty List<String> eids) {}
