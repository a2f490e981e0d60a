package no.segl.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneId;
import no.segl.demo.eid.DemoEid;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.SignersJobs;
import no.segl.signingjob.SignersWorld;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Sealing;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The signers' pages and their login with the domain in memory: no engine, no database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PortalTest.OnlyThePortal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = PortalTest.WithDemoEid.class)
@interface PortalTest {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"no.segl.portal", "no.segl.eid", "no.segl.verify", "no.segl.operations"})
    @ComponentScan(
            basePackages = "no.segl",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "no\\.segl\\.(TextsConfiguration|security\\.(PortalSecurity|OpenSecurity))"))
    @ConfigurationPropertiesScan({"no.segl.eid", "no.segl.verify", "no.segl.portal"})
    @EnableConfigurationProperties(OAuth2ClientProperties.class)
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    class OnlyThePortal {

        @Bean
        SignersWorld world() {
            return new SignersWorld();
        }

        @Bean
        SignersJobs signersJobs(SignersWorld world) {
            return world.jobs();
        }

        @Bean
        SignDocument signDocument(SignersWorld world) {
            return world.signing();
        }

        @Bean
        RejectDocument rejectDocument(SignersWorld world) {
            return world.rejecting();
        }

        @Bean
        Sealing sealing(SignersWorld world) {
            return world.sealing();
        }

        @Bean
        Intake intake(SignersWorld world) {
            return world.intake();
        }

        @Bean
        Clock clock(SignersWorld world) {
            return world.clock();
        }

        @Bean
        Municipality municipality(SignersWorld world) {
            return world.municipality();
        }

        @Bean
        ZoneId zone(Municipality municipality) {
            return municipality.zone();
        }
    }

    class WithDemoEid implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final DemoEid EID = DemoEid.start(0);

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.empty()
                    .and(EID.properties().entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .toArray(String[]::new))
                    .applyTo(context);
        }
    }
}
