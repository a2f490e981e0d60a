package no.segl.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param rememberedFor for how long a request with the same Idempotency-Key gets the first answer again */
@ConfigurationProperties("segl.idempotency")
record KnownRequestSettings(@DefaultValue("30d") Duration rememberedFor) {

    KnownRequestSettings {
        if (rememberedFor.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException(
                    "segl.idempotency.remembered-for must be a day at least: case systems repeat what got no answer");
        }
    }
}
