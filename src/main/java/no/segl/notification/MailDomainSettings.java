package no.segl.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The name service that is asked where mail goes.
 *
 * @param server "dns:" for those of this machine, or one such as "dns://192.0.2.53"
 * @param timeout for an answer of one server
 */
@ConfigurationProperties("segl.mail-domains")
record MailDomainSettings(
        @DefaultValue("dns:") String server,
        @DefaultValue("2s") Duration timeout) {}
