package no.segl.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What those know who report what became of a notice; while it is missing nobody can.
 *
 * @param secret known to the mail server that hands over bounces; the keys of addresses for SMS are made of it
 */
@ConfigurationProperties("segl.notification.reports")
record ReportSettings(@Nullable String secret) {

    boolean isOn() {
        return secret != null && !secret.isBlank();
    }

    @Override
    public String toString() {
        return "ReportSettings[…]";
    }
}
