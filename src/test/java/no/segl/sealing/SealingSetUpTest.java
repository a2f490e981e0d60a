package no.segl.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.segl.demo.DemoCertificateAuthority;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.document.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class SealingSetUpTest {

    @TempDir
    private Path folder;

    private DemoTimeStampAuthority tsa;
    private List<String> settings;

    @BeforeEach
    void start() {
        tsa = new DemoTimeStampAuthority(folder, 0);
        settings = new ArrayList<>();
        add(new DemoCertificateAuthority(folder).properties());
        add(tsa.properties());
    }

    @AfterEach
    void stop() {
        tsa.close();
    }

    @Test
    void with_all_settings_it_starts_having_signed_and_validated_a_page() {
        application()
                .withPropertyValues("spring.profiles.active=demo")
                .withPropertyValues(settings.toArray(String[]::new))
                .run(context -> assertThat(context).hasSingleBean(Sealing.class));
    }

    @Test
    void without_a_keystore_it_does_not_start_and_says_which_setting_is_missing() {
        settings.removeIf(setting -> setting.startsWith("segl.sealing.ca.keystore"));

        assertRefusedNaming("segl.sealing.ca.keystore");
    }

    @Test
    void with_the_wrong_password_it_does_not_start_and_says_so() {
        settings.add("segl.sealing.ca.password=wrong");

        assertRefusedNaming("segl.sealing.ca.password");
    }

    @Test
    void without_a_time_stamp_authority_it_does_not_start() {
        settings.removeIf(setting -> setting.startsWith("segl.sealing.tsa[0]"));

        assertRefusedNaming("segl.sealing.tsa");
    }

    @Test
    void outside_the_demo_the_demos_own_certificates_are_refused() {
        application()
                .withPropertyValues(settings.toArray(String[]::new))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("demo certificate must not be used"));
    }

    private void assertRefusedNaming(String setting) {
        application()
                .withPropertyValues("spring.profiles.active=demo")
                .withPropertyValues(settings.toArray(String[]::new))
                .run(context -> assertThat(context)
                        .getFailure()
                        .satisfies(failure -> assertThat(chain(failure)).contains(setting)));
    }

    private static String chain(Throwable failure) {
        return failure == null ? "" : failure + "\n" + chain(failure.getCause());
    }

    private static ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        ConfigurationPropertiesAutoConfiguration.class, ValidationAutoConfiguration.class))
                .withUserConfiguration(Settings.class, SealingConfiguration.class, SealingSelfTest.class);
    }

    private void add(Map<String, String> more) {
        more.forEach((name, value) -> settings.add(name + "=" + value));
    }

    @EnableConfigurationProperties(SealingSettings.class)
    static class Settings {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
