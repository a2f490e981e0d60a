package no.segl.process;

import static no.segl.process.ProcessVariables.job;
import static no.segl.process.ProcessVariables.round;

import no.segl.signingjob.AskSigners;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.GiveUpContact;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SealDocument;
import no.segl.signingjob.SettleRound;
import no.segl.signingjob.SignerId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signing-round.bpmn calls: one bean for each task, named as the task. */
@Configuration(proxyBeanMethods = false)
class SigningRoundTasks {

    @Bean
    JavaDelegate dispatch(DispatchRound rounds, RoundClock clock) {
        return execution -> clock.set(execution, rounds.dispatch(job(execution)));
    }

    @Bean
    JavaDelegate remind(AskSigners ask) {
        return execution -> ask.remind(job(execution), round(execution));
    }

    @Bean
    JavaDelegate remindAnew(AskSigners ask) {
        return execution -> ask.remind(job(execution), round(execution));
    }

    @Bean
    JavaDelegate moveTimers(RoundClock clock) {
        return clock::move;
    }

    @Bean
    JavaDelegate askNextGroup(AskSigners ask) {
        return execution -> ask.askNextGroup(job(execution), round(execution));
    }

    @Bean
    JavaDelegate remindBrokenOff(AskSigners ask) {
        return execution -> ask.remindBrokenOff(job(execution), round(execution), signer(execution));
    }

    @Bean
    JavaDelegate giveUp(GiveUpContact contacts) {
        return execution -> contacts.giveUp(job(execution), round(execution));
    }

    @Bean
    JavaDelegate settle(SettleRound rounds) {
        return execution -> execution.setVariable(
                ProcessVariables.OUTCOME,
                rounds.settle(job(execution)).map(Outcome::name).orElse(null));
    }

    @Bean
    JavaDelegate seal(SealDocument documents) {
        return execution -> documents.seal(job(execution));
    }

    /** The round is called by models in more than one language: whoever gets a task reads its name in their own. */
    @Bean
    TaskListener nameForOwner(Wording words) {
        return task -> {
            String owner = String.valueOf(task.getVariable(ProcessVariables.OWNER_GROUP));
            words.in(Kind.languageOf(owner).locale(), "process.task." + task.getTaskDefinitionKey())
                    .ifPresent(task::setName);
        };
    }

    /** Completing the task of an active job is to recall it. */
    @Bean
    TaskListener recall(RecallByTask recalls) {
        return task -> recalls.recall(
                job(task.getExecution()), round(task), (String) task.getVariable(ProcessVariables.REASON));
    }

    @Bean
    TaskListener contactIsCorrected(GiveUpContact contacts, Wording words) {
        return task -> {
            boolean claimed = "corrected".equals(task.getVariable(ProcessVariables.DECISION));
            if (claimed && !contacts.isCorrected(job(task.getExecution()), signer(task.getExecution()))) {
                throw new Declined(words.of("process.contact.notCorrected"));
            }
        };
    }

    private static SignerId signer(DelegateExecution execution) {
        return SignerId.of((String) execution.getVariable(ProcessVariables.SIGNER_ID));
    }
}
