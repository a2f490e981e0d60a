package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.segl.SeglApplication;
import no.segl.demo.casesystem.DemoCaseSystem;
import no.segl.demo.casesystem.Heard;
import no.segl.demo.casesystem.Mood;
import no.segl.process.OwnDatabase;
import no.segl.signingjob.SignDocument;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;

/** A case system that is told what happens to its jobs, with a clock of its own, and trouble that no other test has. */
@SpringBootTest(
        classes = SeglApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "segl.casesystem.timeout=1s",
            // engines are known by name in the whole JVM
            "camunda.bpm.process-engine-name=withCaseSystem",
            // and so are the web applications, which would end for everybody with this context
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {OwnDatabase.class, WebhookTest.OwnCaseSystem.class})
@DirtiesContext
class WebhookTest {

    private static final String REASON = "Feil startdato";
    private static final DemoCaseSystem CASE_SYSTEM = new DemoCaseSystem();
    private static final ClockAhead CLOCK = new ClockAhead();

    @TestBean
    private Clock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private SignDocument sign;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService work;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private MeterRegistry meters;

    private Town town;
    private CaseSystemMessages messages;

    static Clock clock() {
        return CLOCK;
    }

    static final class OwnCaseSystem implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("ownCaseSystem", CASE_SYSTEM.properties("fagsystem")));
        }
    }

    @BeforeEach
    void allIsWell() {
        town = new Town(port, sign, clock);
        messages = new CaseSystemMessages(CASE_SYSTEM, town, sql, scheduler, processes, work);
        CASE_SYSTEM.is(Mood.WELL);
        CLOCK.goesAhead(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        CASE_SYSTEM.close();
    }

    @Test
    void theCaseSystemHearsAllThatHappensToItsJobInOrderAndNothingOfPeople() {
        List<String> people = List.of(SyntheticId.next(), SyntheticId.next());
        JsonNode job = town.sends(Town.wanted(people.toArray(String[]::new)), Contract.fromWord());
        String id = Town.id(job);

        people.forEach(person -> town.signs(id, person));
        town.until(id, "SIGNED");
        await().atMost(Town.PATIENCE).until(() -> town.events(id).contains("FILED"));

        messages.untilAllIsHeard(id);
        assertThat(messages.types(id)).contains("CREATED", "DISPATCHED", "SIGNED", "ALL_SIGNED", "SEALED", "FILED");
        assertThat(CASE_SYSTEM.heardOf(id)).allSatisfy(heard -> {
            assertThat(heard.id()).isEqualTo(heard.message().get("id").asText());
            assertThat(heard.message().get("reference").asText())
                    .isEqualTo(job.get("reference").asText());
            assertThat(heard.body())
                    .doesNotContain(people)
                    .doesNotContain("Prøve", "Arbeidsavtale", "Personal", "@", "+47");
        });
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void whateverIsWrongWithTheCaseSystemItMissesNothingAndHearsItInOrder(Mood trouble) {
        CASE_SYSTEM.is(trouble);
        String id = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        messages.untilItHasFailed(id);
        recall(id);

        messages.tryAgainNow();
        await().atMost(Town.PATIENCE).until(() -> messages.failures(id) > 1);
        assertThat(CASE_SYSTEM.attemptsOf(id)).extracting(Heard::type).allMatch("CREATED"::equals);

        CASE_SYSTEM.is(Mood.WELL);
        messages.tryAgainNow();
        messages.untilAllIsHeard(id);
        assertThat(messages.types(id)).contains("RECALLED");
        assertThat(CASE_SYSTEM.heardOf(id)).noneMatch(heard -> heard.body().contains(REASON));
    }

    @Test
    void troubleWithOneJobHoldsUpNoOther() {
        CASE_SYSTEM.is(Mood.FAILING);
        String troubled = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        CASE_SYSTEM.refuses(troubled, true);
        CASE_SYSTEM.is(Mood.WELL);

        String other = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        messages.untilAllIsHeard(other);
        assertThat(CASE_SYSTEM.heardOf(troubled)).isEmpty();

        CASE_SYSTEM.refuses(troubled, false);
        messages.tryAgainNow();
        messages.untilAllIsHeard(troubled);
    }

    @Test
    void onceGivenUpAdminsSeeItAndLetItGoOn() {
        CASE_SYSTEM.is(Mood.FAILING);
        String id = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        messages.untilItHasFailed(id);
        assertThat(messages.incidents(id)).isEmpty();

        CLOCK.goesAhead(Duration.ofMinutes(61));
        messages.tryAgainNow();
        await().atMost(Town.PATIENCE).until(() -> messages.incidents(id).contains("errand"));

        CLOCK.goesAhead(Duration.ofDays(3).plusMinutes(1));
        messages.tryAgainNow();
        await().atMost(Town.PATIENCE).until(() -> messages.incidents(id).contains("failedJob"));
        assertThat(meters.get("segl.webhooks.held").gauge().value()).isEqualTo(1);
        int attempts = CASE_SYSTEM.attemptsOf(id).size();
        recall(id);
        assertThat(messages.promised(id)).isZero();

        CASE_SYSTEM.is(Mood.WELL);
        assertThat(CASE_SYSTEM.attemptsOf(id)).hasSize(attempts);
        messages.retryInCockpit(id);

        messages.untilAllIsHeard(id);
        assertThat(messages.types(id)).contains("RECALLED");
        await().atMost(Town.PATIENCE).until(() -> messages.incidents(id).isEmpty());
        assertThat(meters.get("segl.webhooks.held").gauge().value()).isZero();
        await().atMost(Town.PATIENCE)
                .until(() -> meters.get("segl.webhooks.waiting").gauge().value() == 0);
    }

    private void recall(String id) {
        town.caseSystem
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", REASON))
                .ok();
    }
}
