package no.segl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import no.segl.signingjob.Municipality;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class SeglConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(ConfigurationPropertiesAutoConfiguration.class, Settings.class)
            .withPropertyValues(
                    "segl.synthetic-ids-allowed=false",
                    "segl.municipality.name=Eksempel kommune",
                    "segl.municipality.support=Servicetorget");

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties({MunicipalitySettings.class, CopySettings.class})
    @Import(SeglConfiguration.class)
    static class Settings {}

    @Test
    void theMunicipalityIsWhatTheSettingsSay() {
        application
                .withPropertyValues("segl.municipality.zone=Europe/Stockholm")
                .run(started -> {
                    ZoneId stockholm = ZoneId.of("Europe/Stockholm");
                    assertThat(started.getBean(Municipality.class))
                            .isEqualTo(new Municipality("Eksempel kommune", stockholm, "Servicetorget", false));
                    assertThat(started.getBean(ZoneId.class)).isEqualTo(stockholm);
                });
    }

    @Test
    void withoutAZoneItDoesNotStart() {
        application.run(started ->
                assertThat(started).getFailure().rootCause().hasMessageContaining("segl.municipality.zone is missing"));
    }

    @Test
    void theClockCountsAsTheEnginesTimersDo() {
        application.withPropertyValues("segl.municipality.zone=Europe/Oslo").run(started -> {
            int nanos = started.getBean(Clock.class).instant().get(ChronoField.NANO_OF_SECOND);
            assertThat(nanos % 1_000_000).isZero();
        });
    }
}
