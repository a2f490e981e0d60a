package no.segl.portal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the municipality publishes its own accessibility statement of these pages: in Norway at uustatus.no, as the law
 * demands. None: our own page says all there is to say.
 */
@ConfigurationProperties("segl.accessibility")
record AccessibilitySettings(@Nullable URI statement) {

    AccessibilitySettings {
        if (statement != null && !"https".equals(statement.getScheme())) {
            throw new IllegalArgumentException(
                    "segl.accessibility.statement must be an address that begins with https://");
        }
    }
}
