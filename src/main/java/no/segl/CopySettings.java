package no.segl;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param availableFor how long signers can fetch the signed document in the portal */
@ConfigurationProperties("segl.copy")
record CopySettings(@DefaultValue("90d") Duration availableFor) {

    CopySettings {
        if (availableFor.isNegative() || availableFor.isZero()) {
            throw new IllegalArgumentException("segl.copy.available-for must be some time, such as 90d");
        }
    }
}
