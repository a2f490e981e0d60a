package no.segl.errand;

import static no.segl.errand.ErrandsInDatabase.SEND_NOTICE;
import static no.segl.errand.ErrandsInDatabase.TELL_PROCESS;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.segl.signingjob.DeliverNotice;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.notice.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News for the process, and notices: what doing them means. */
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
    CustomTask<PromisedNotice> sendNotice(DeliverNotice notices, Notices all, SigningProcess process, Clock clock) {
        return Tasks.custom(SEND_NOTICE)
                .onDeadExecutionRevive()
                .onFailure(new TryAgain<>(
                        Pauses.FOR_NOTICES,
                        PromisedNotice::since,
                        notice -> process.alert(jobOf(notice, all), what(notice)),
                        clock))
                .execute((errand, context) -> {
                    PromisedNotice notice = errand.getData();
                    Optional<Instant> rest = notices.deliver(notice.id());
                    if (hasFailed(context.getExecution())) {
                        process.allClear(jobOf(notice, all), what(notice));
                    }
                    return rest.<CompletionHandler<PromisedNotice>>map(ErrandTasks::at)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    /** It waits as a new promise: how long it has been failing counts from then. */
    private static CompletionHandler<PromisedNotice> at(Instant later) {
        return (done, operations) -> operations.reschedule(
                done, later, ((PromisedNotice) done.getExecution().taskInstance.getData()).madeAt(later));
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
