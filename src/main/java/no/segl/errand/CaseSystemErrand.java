package no.segl.errand;

import static no.segl.errand.ErrandsInDatabase.TELL_CASE_SYSTEM;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.casesystem.CaseSystems;
import no.segl.signingjob.casesystem.CaseSystems.Answer;
import no.segl.signingjob.casesystem.TellCaseSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionTemplate;

/** Each job's messages are one errand, which tells them one by one: what fails for one job holds up no other. */
@Configuration(proxyBeanMethods = false)
class CaseSystemErrand {

    private static final String WHAT = "tell-case-system";
    private static final Duration IN_A_MOMENT = Duration.ofSeconds(15);

    private final TellCaseSystem messages;
    private final SigningProcess process;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseSystemErrand(
            TellCaseSystem messages,
            SigningProcess process,
            @Lazy Scheduler scheduler,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.process = process;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    CustomTask<PromisedMessages> tellInOrder(CaseSystems systems) {
        return Tasks.custom(TELL_CASE_SYSTEM)
                .onDeadExecutionRevive()
                .onFailure(new TryAgain<>(
                                Pauses.FOR_NOTICES,
                                PromisedMessages::since,
                                job -> process.alert(job.id(), WHAT),
                                clock)
                        .until(systems.patience(), this::giveUp))
                .execute((errand, context) -> {
                    PromisedMessages job = errand.getData();
                    if (messages.tellNext(job.id()) == Answer.BUSY) {
                        return CaseSystemErrand::inAMoment;
                    }
                    if (TryAgain.isLongAgo(job.since(), clock)) {
                        process.allClear(job.id(), WHAT);
                    }
                    return this::goOnOrEnd;
                });
    }

    private static void inAMoment(ExecutionComplete done, ExecutionOperations<PromisedMessages> operations) {
        operations.reschedule(done, Instant.now().plus(IN_A_MOMENT));
    }

    /** How long it has been failing counts from here. */
    private void goOnOrEnd(ExecutionComplete done, ExecutionOperations<PromisedMessages> operations) {
        PromisedMessages job = dataOf(done);
        transaction.executeWithoutResult(status -> {
            if (messages.hasToldAll(job.id())) {
                operations.remove();
            } else {
                operations.reschedule(done, Instant.now(), job.madeAt(clock.instant()));
            }
        });
        scheduler.triggerCheckForDueExecutions();
    }

    private void giveUp(ExecutionComplete failure, ExecutionOperations<PromisedMessages> operations) {
        transaction.executeWithoutResult(status -> {
            messages.holdBack(dataOf(failure).id());
            process.allClear(dataOf(failure).id(), WHAT); // what is given up is shown by itself
            operations.remove();
        });
    }

    private static PromisedMessages dataOf(ExecutionComplete done) {
        return (PromisedMessages) done.getExecution().taskInstance.getData();
    }
}
