package no.segl.verify;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one address may ask.
 *
 * @param atOnce files that are looked at side by side, whoever asks: each takes memory
 */
@Validated
@ConfigurationProperties("segl.verify")
record VerifySettings(
        @DefaultValue("30") @Positive int requests,
        @DefaultValue("PT10M") Duration within,
        @DefaultValue("2") @Positive int atOnce) {}
