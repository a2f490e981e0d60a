package no.segl.errand;

import static no.segl.errand.ErrandsInDatabase.SEND_COPY;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.segl.signingjob.DeliverCopy;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.mailbox.MailboxCopies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each copy to a digital mailbox is an errand of its own: one that fails holds up nobody. */
@Configuration(proxyBeanMethods = false)
class CopyErrand {

    @Bean
    CustomTask<PromisedCopy> sendCopy(DeliverCopy copies, MailboxCopies all, SigningProcess process, Clock clock) {
        return Tasks.custom(SEND_COPY)
                .onDeadExecutionRevive()
                .onFailure(new TryAgain<>(
                        Pauses.FOR_NOTICES,
                        PromisedCopy::since,
                        copy -> process.alert(jobOf(copy, all), what(copy)),
                        clock))
                .execute((errand, context) -> {
                    PromisedCopy copy = errand.getData();
                    Optional<Instant> next = copies.deliver(copy.id());
                    if (context.getExecution().consecutiveFailures > 0) {
                        process.allClear(jobOf(copy, all), what(copy));
                    }
                    return next.<CompletionHandler<PromisedCopy>>map(CopyErrand::at)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    /** Looking after it later is a new promise: how long it has been failing counts from then. */
    private static CompletionHandler<PromisedCopy> at(Instant later) {
        return (done, operations) -> operations.reschedule(
                done, later, ((PromisedCopy) done.getExecution().taskInstance.getData()).madeAt(later));
    }

    private static SigningJobId jobOf(PromisedCopy copy, MailboxCopies all) {
        return all.find(copy.id()).orElseThrow().job();
    }

    private static String what(PromisedCopy copy) {
        return "send-copy " + copy.copy();
    }
}
