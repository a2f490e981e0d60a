package no.segl.errand;

import static no.segl.errand.ErrandsInDatabase.SEND_NOTICE;
import static no.segl.errand.ErrandsInDatabase.TELL_PROCESS;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Optional;
import no.segl.signingjob.DeliverNotice;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.notice.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two sorts of errands, and what doing them means. */
@Configuration(proxyBeanMethods = false)
class ErrandTasks {

    /** Never Java objects: a renamed class would lose what was promised. */
    @Bean
    DbSchedulerCustomizer errandsAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new JacksonSerializer());
            }
        };
    }

    @Bean
    OneTimeTask<PromisedNews> tellProcess(SigningProcess process, Clock clock) {
        return Tasks.oneTime(TELL_PROCESS)
                .onFailure(new TryAgain<>(
                        Pauses.FOR_THE_PROCESS,
                        PromisedNews::since,
                        told -> process.alert(told.news().job(), what(told)),
                        clock))
                .execute((errand, context) -> {
                    PromisedNews told = errand.getData();
                    process.tell(told.news());
                    if (hasFailed(context.getExecution())) {
                        process.allClear(told.news().job(), what(told));
                    }
                });
    }

    @Bean
    OneTimeTask<PromisedNotice> sendNotice(DeliverNotice notices, Notices all, SigningProcess process, Clock clock) {
        return Tasks.oneTime(SEND_NOTICE)
                .onFailure(new TryAgain<>(
                        Pauses.FOR_NOTICES,
                        PromisedNotice::since,
                        notice -> process.alert(jobOf(notice, all), what(notice)),
                        clock))
                .execute((errand, context) -> {
                    PromisedNotice notice = errand.getData();
                    notices.deliver(notice.id());
                    if (hasFailed(context.getExecution())) {
                        process.allClear(jobOf(notice, all), what(notice));
                    }
                });
    }

    private static boolean hasFailed(Execution execution) {
        return execution.consecutiveFailures > 0;
    }

    private static SigningJobId jobOf(PromisedNotice notice, Notices all) {
        return all.find(notice.id()).orElseThrow().job();
    }

    private static String what(PromisedNews told) {
        return "tell-process " + told.what() + " " + told.round();
    }

    private static String what(PromisedNotice notice) {
        return "send-notice " + notice.notice();
    }
}
