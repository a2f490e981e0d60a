package no.segl.process;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientAutoConfiguration;
import org.springframework.boot.autoconfigure.session.SessionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What of the application has to do with the engine and its models. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            CamundaBpmRestJerseyAutoConfiguration.class,
            CamundaBpmWebappAutoConfiguration.class,
            DbSchedulerAutoConfiguration.class,
            OAuth2ClientAutoConfiguration.class,
            SessionAutoConfiguration.class
        })
@ConfigurationPropertiesScan("no.segl.process.deployment")
@ComponentScan("no.segl.process.deployment")
@Import({
    SigningRoundTasks.class,
    JournalPostTasks.class,
    MinutesTasks.class,
    CaseSystemTasks.class,
    HeldMessagesInCockpit.class,
    ApprenticeshipTasks.class,
    RecallByTask.class,
    RoundClock.class,
    Wording.class,
    OnOwnBehalf.class,
    Reservations.class,
    StaffAccounts.class,
    DecisionTables.class,
    TableStartRules.class,
    TableAnnouncementRules.class,
    TableContractRules.class,
    EngineSigningProcess.class,
    Alerts.class,
    NewsToProcess.class,
    Waiting.class,
    TaskBeans.class,
    TaskForms.class,
    TaskCheck.class,
    NoteDecider.class,
    EngineRules.class,
    Drive.class
})
public class EngineTestConfiguration {

    @Bean
    MessageSource messageSource() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("texts/process", "texts/problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(java.util.Locale.forLanguageTag("nb"));
        return texts;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
