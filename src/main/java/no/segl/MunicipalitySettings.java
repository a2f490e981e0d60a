package no.segl;

import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Which municipality this installation serves. */
@Validated
@ConfigurationProperties("segl.municipality")
record MunicipalitySettings(
        @NotBlank String name, ZoneId zone, @NotBlank String support) {

    MunicipalitySettings {
        if (zone == null) {
            throw new IllegalArgumentException("segl.municipality.zone is missing, such as Europe/Oslo");
        }
    }
}
