package no.segl.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxSize in whole megabytes, which is how a refusal names it
 * @param timeout for one file, from when its examination begins
 * @param maxObjects dictionaries and arrays in one file; a tagged document of 200 pages has some ten thousand
 * @param atOnce files examined at the same time; the others wait
 */
@Validated
@ConfigurationProperties("segl.intake")
record IntakeSettings(
        @DefaultValue("10MB") @NotNull DataSize maxSize,
        @DefaultValue("500") @Min(1) int maxPages,
        @DefaultValue("20s") @DurationMin(seconds = 1) Duration timeout,
        @DefaultValue("1000000") @Min(1) int maxObjects,
        @DefaultValue("2") @Min(1) int atOnce) {}
