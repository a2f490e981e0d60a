package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.segl.SeglApplication;
import no.segl.demo.DemoPost;
import no.segl.demo.register.DemoKrr.Mood;
import no.segl.demo.register.DemoRegisters;
import no.segl.demo.register.KrrPerson;
import no.segl.process.OwnDatabase;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestSigning;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Trail;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;

/** An hour without the contact register, with a clock of its own, and a register that no other test asks. */
@SpringBootTest(
        classes = SeglApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // engines are known by name in the whole JVM
            "camunda.bpm.process-engine-name=withoutRegister",
            // and so are the web applications, which would end for everybody with this context
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {OwnDatabase.class, RegisterDownTest.OwnRegister.class})
@DirtiesContext
class RegisterDownTest {

    private static final int JOBS = 50;
    private static final String ADDRESS = "@register-down.segl.example";
    private static final Pattern RECEIVER = Pattern.compile("(?m)^To: .*" + ADDRESS);
    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final ClockAhead CLOCK = new ClockAhead();

    @TempDir
    private static Path folder;

    private static DemoRegisters registers;

    @TestBean
    private Clock clock;

    @Autowired
    private RequestSigning requests;

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Trail trail;

    @Autowired
    private ManagementService work;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcTemplate sql;

    static Clock clock() {
        return CLOCK;
    }

    static final class OwnRegister implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                registers =
                        new DemoRegisters(folder, number -> KrrPerson.withEmail("down-" + number.hashCode() + ADDRESS));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            registers.maskinporten().useClock(CLOCK);
            Map<String, Object> settings = new HashMap<>(registers.properties());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("ownRegister", settings));
        }
    }

    @AfterAll
    static void close() {
        registers.close();
    }

    @Test
    void fiftyJobsThatStartMeanwhileAreAllSentWhenItIsBackAndAdminsSawIt() {
        registers.krr().is(Mood.FAILING);
        List<SigningJobId> all =
                IntStream.range(0, JOBS).mapToObj(i -> request()).toList();
        await().atMost(Town.PATIENCE).until(() -> failing() == JOBS);
        lookAtFailingJobs();
        assertThat(incidents()).isZero();

        CLOCK.goesAhead(Duration.ofMinutes(61));
        lookAtFailingJobs();

        assertThat(incidents()).isEqualTo(JOBS);
        assertThat(all).allMatch(id -> job(id).status() == JobStatus.DRAFT);
        assertThat(told()).isEmpty();

        Instant back = clock.instant();
        registers.krr().is(Mood.WELL);
        tryAgainNow();
        await().atMost(Town.PATIENCE).until(() -> told().size() == 2 * JOBS);
        await().atMost(Town.PATIENCE).until(() -> all.stream().allMatch(id -> count(id, EventType.NOTIFIED) == 2));
        lookAtFailingJobs();

        assertThat(all).allSatisfy(id -> wasSentAfter(back, id));
        assertThat(told()).hasSize(2 * JOBS).doesNotHaveDuplicates();
        assertThat(incidents()).isZero();
        assertThat(failing()).isZero();
    }

    private void wasSentAfter(Instant back, SigningJobId id) {
        SigningJob job = job(id);
        assertThat(job.status()).isEqualTo(JobStatus.ACTIVE);
        assertThat(count(id, EventType.DISPATCHED)).isEqualTo(1);
        assertThat(job.round().dispatchedAt()).isAfterOrEqualTo(back);
        assertThat(job.round().deadline())
                .isEqualTo(job.round()
                        .dispatchedAt()
                        .atZone(ZoneId.of("Europe/Oslo"))
                        .plusDays(7)
                        .toInstant());
    }

    private SigningJobId request() {
        List<NewSigner> signers = IntStream.range(0, 2)
                .mapToObj(i -> new NewSigner(SyntheticId.next(), "Prøve Person", null, null, null, null, null))
                .toList();
        var wanted = new NewJob(
                "journal-post",
                "Arbeidsavtale",
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Personal", "personal@eksempel.example"),
                signers);
        return requests.request(wanted, Contract.fromWord(), CASE_HANDLER).id();
    }

    /** Each mail's receiver, as often as it came: the mail server is everybody's. */
    private static List<String> told() {
        return DemoPost.mail().takenAsText().stream()
                .flatMap(mail -> RECEIVER.matcher(mail).results().map(MatchResult::group))
                .toList();
    }

    private SigningJob job(SigningJobId id) {
        return jobs.find(id).orElseThrow();
    }

    private long count(SigningJobId id, EventType type) {
        return trail.of(id).stream().filter(event -> event.type() == type).count();
    }

    private long failing() {
        return work.createJobQuery().withException().count();
    }

    private long incidents() {
        return processes.createIncidentQuery().incidentType("failing-job").count();
    }

    /** As the engine would after its pause; the engine's own clock is everybody's in this JVM, and is left alone. */
    private void tryAgainNow() {
        work.createJobQuery()
                .withException()
                .unlimitedList()
                .forEach(job -> work.setJobDuedate(job.getId(), new Date()));
    }

    /** As it happens once a minute. */
    private void lookAtFailingJobs() {
        Instant before = lastLook();
        sql.update(
                "update scheduled_tasks set execution_time = now() where task_name = 'watch-failing-jobs' and not picked");
        scheduler.triggerCheckForDueExecutions();
        await().atMost(Town.PATIENCE).until(() -> lastLook().isAfter(before));
    }

    private Instant lastLook() {
        var last = sql.queryForList(
                "select last_success from scheduled_tasks where task_name = 'watch-failing-jobs'",
                java.sql.Timestamp.class);
        return last.isEmpty() || last.get(0) == null
                ? Instant.EPOCH
                : last.get(0).toInstant();
    }
}
