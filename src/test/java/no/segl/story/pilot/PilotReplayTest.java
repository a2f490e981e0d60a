package no.segl.story.pilot;

import static no.segl.story.pilot.Fault.NONE;
import static no.segl.story.pilot.PilotCase.Who.APPRENTICE;
import static no.segl.story.pilot.PilotCase.Who.COMPANY_CONTACT;
import static no.segl.story.pilot.PilotCase.Who.COUNTY;
import static no.segl.story.pilot.PilotCase.Who.DAILY_LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import no.segl.SeglApplication;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.demo.register.DemoKrr.Mood;
import no.segl.demo.register.DemoRegisters;
import no.segl.demo.register.KrrPerson;
import no.segl.process.OwnDatabase;
import no.segl.signingjob.SigningResult;
import no.segl.story.ClockAhead;
import no.segl.story.Story;
import no.segl.story.Town;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

/** The pilot's contracts, with each fault that its slides tell, on the running application through three weeks. */
@SpringBootTest(
        classes = SeglApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // engines are known by name in the whole JVM
            "camunda.bpm.process-engine-name=pilot",
            // and so are the web applications, which would end for everybody with this context
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {OwnDatabase.class, PilotReplayTest.OwnOutside.class})
@DirtiesContext
@ExtendWith(Story.class)
class PilotReplayTest {

    private static final ClockAhead CLOCK = new ClockAhead();

    @TempDir
    private static Path folder;

    private static DemoRegisters registers;
    private static DemoTimeStampAuthority timeStamps;

    @LocalServerPort
    private int port;

    @TestBean
    private Clock clock;

    @Autowired
    private ManagementService work;

    @Autowired
    private JobExecutor executor;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService staff;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcTemplate sql;

    private CountyOffice county;
    private Weeks weeks;
    private Pilot pilot;

    static Clock clock() {
        return CLOCK;
    }

    /** A register and a time-stamp authority that can fail without another test's noticing, and go by the same clock. */
    static final class OwnOutside implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                registers = new DemoRegisters(folder, number -> KrrPerson.withEmail("nobody" + PilotCase.DOMAIN));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            registers.maskinporten().useClock(CLOCK);
            timeStamps = new DemoTimeStampAuthority(folder, 0);
            timeStamps.useClock(CLOCK);
            Map<String, Object> settings = new HashMap<>(registers.properties());
            settings.putAll(timeStamps.properties());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("ownOutside", settings));
        }
    }

    @AfterAll
    static void close() {
        registers.close();
        timeStamps.close();
    }

    @BeforeEach
    void theCountiesAreReady(Town town) {
        county = new CountyOffice(tasks, staff);
        weeks = new Weeks(CLOCK, work, executor, scheduler, sql);
        pilot = new Pilot(port, town, county);
        pilot.cases().forEach(each -> registers.krr().put(each.person(APPRENTICE), each.registered()));
    }

    @Test
    void everyFaultIsPreventedHealedOrShownInTime(Town town) throws IOException {
        onTheFirstDayFaultsAreFoundAndMendedBeforeAnythingIsSent();
        onTheSecondDayMostApprenticesSignAndOneBeginsLater();
        onTheThirdDayServicesAreDownAndOnTheFourthAllGoesOn();
        onTheFifthDayMostAreSigned();
        afterAWeekNothingHasExpired();
        onTheLastDayThoseWhoForgotAreReminded();
        whoNeverAnswersGetsMoreTimeAndThenPaper();

        PilotTable table = new PilotTable(town, weeks, pilot.cases());
        table.writeTo(Path.of("target", "pilot-replay.md"));
        assertThat(pilot.cases())
                .allSatisfy(
                        each -> assertThat(pilot.status(each)).as(each.number).isEqualTo(each.fault.endsAs()));
        assertThat(table.orderedAnew()).extracting(each -> each.fault).containsExactly(Fault.NEW_START);
        assertThat(table.onPaper()).extracting(each -> each.fault).containsExactly(Fault.NO_EMAIL_THEN_SILENT);
    }

    private void onTheFirstDayFaultsAreFoundAndMendedBeforeAnythingIsSent() {
        weeks.goOnTo(1, 9);
        pilot.order(pilot.allBut(Fault.REGISTER_DOWN));
        weeks.settle();
        pilot.those(Fault.WRONG_MOBILE, Fault.NO_EMAIL_THEN_SILENT, Fault.SHARED_MAILBOX)
                .forEach(pilot::isStopped);

        weeks.goOnTo(1, 11);
        pilot.those(Fault.WRONG_MOBILE).forEach(each -> {
            pilot.correct(each, APPRENTICE, Map.of("mobile", "+4799999999"));
            county.decides(each.job, "needsCorrection", "retry");
        });
        pilot.those(Fault.NO_EMAIL_THEN_SILENT, Fault.SHARED_MAILBOX).forEach(pilot::companyMends);

        weeks.goOnTo(1, 14);
        pilot.review(pilot.allBut(Fault.REGISTER_DOWN, Fault.IN_REVIEW));
        weeks.settle();
        pilot.those(Fault.CHANGED_MOBILE).forEach(each -> {
            // the gateway tells of what it could not deliver in its own time, which no look at our work shows
            await().atMost(Town.PATIENCE).until(() -> county.has(each.job, "correctContact"));
            pilot.correct(each, APPRENTICE, Map.of("mobile", "+4799999999"));
        });
        weeks.settle();
    }

    private void onTheSecondDayMostApprenticesSignAndOneBeginsLater() {
        weeks.goOnTo(2, 10);
        pilot.those(Fault.NEW_START).forEach(pilot::replaceWithLaterStart);
        weeks.settle();
        pilot.review(pilot.those(Fault.NEW_START));
        weeks.settle();
        pilot.signAll(pilot.those(NONE, Fault.WRONG_MOBILE, Fault.CHANGED_MOBILE, Fault.NEW_START), APPRENTICE);
    }

    private void onTheThirdDayServicesAreDownAndOnTheFourthAllGoesOn() {
        weeks.goOnTo(3, 10);
        registers.krr().is(Mood.FAILING);
        timeStamps.failing(true);
        pilot.order(pilot.those(Fault.REGISTER_DOWN));
        pilot.those(Fault.REGISTER_DOWN).forEach(each -> each.told.add("ordered on day 3 and kept waiting by itself"));
        pilot.those(Fault.SIGNING_DOWN).forEach(each -> {
            assertThat(pilot.sign(each, APPRENTICE)).isEqualTo(SigningResult.SERVICE_DOWN);
            each.told.add("the apprentice was told on day 3 that nothing is signed and to try later, and did on day 4");
        });
        weeks.settle();

        registers.krr().is(Mood.WELL);
        timeStamps.failing(false);
        weeks.goOnTo(4, 9);
        pilot.review(pilot.those(Fault.REGISTER_DOWN));
        weeks.settle();
        pilot.signAll(pilot.those(Fault.REGISTER_DOWN, Fault.SIGNING_DOWN, Fault.SHARED_MAILBOX), APPRENTICE);
    }

    private void onTheFifthDayMostAreSigned() {
        weeks.goOnTo(5, 12);
        Fault[] late = {Fault.IN_REVIEW, Fault.FORGOTTEN, Fault.TO_AND_FRO, Fault.NO_EMAIL_THEN_SILENT};
        pilot.signAll(pilot.allBut(late), COMPANY_CONTACT, DAILY_LEADER, COUNTY);
        weeks.settle();
    }

    private void afterAWeekNothingHasExpired() {
        weeks.goOnTo(9, 9);
        assertThat(pilot.those(Fault.TO_AND_FRO, Fault.FORGOTTEN, Fault.NO_EMAIL_THEN_SILENT))
                .allSatisfy(each -> assertThat(pilot.status(each)).isEqualTo("ACTIVE"));
        pilot.signAll(pilot.those(Fault.TO_AND_FRO, Fault.NO_EMAIL_THEN_SILENT), APPRENTICE);
    }

    private void onTheLastDayThoseWhoForgotAreReminded() {
        weeks.goOnTo(14, 15);
        pilot.those(Fault.FORGOTTEN, Fault.TO_AND_FRO, Fault.NO_EMAIL_THEN_SILENT)
                .forEach(pilot::isReminded);
        pilot.signAll(pilot.those(Fault.FORGOTTEN), APPRENTICE);
        pilot.signAll(pilot.those(Fault.FORGOTTEN, Fault.TO_AND_FRO), COMPANY_CONTACT, DAILY_LEADER, COUNTY);
        weeks.settle();
    }

    private void whoNeverAnswersGetsMoreTimeAndThenPaper() {
        weeks.goOnTo(15, 9);
        pilot.those(Fault.NO_EMAIL_THEN_SILENT).forEach(each -> pilot.extend(each, Duration.ofDays(7)));
        weeks.settle();
        weeks.goOnTo(21, 10);
        weeks.goOnTo(22, 10);
        pilot.those(Fault.NO_EMAIL_THEN_SILENT).forEach(each -> {
            assertThat(pilot.status(each)).isEqualTo("EXPIRED");
            county.decides(each.job, "decideNext", "paper");
        });
        weeks.settle();
    }
}
