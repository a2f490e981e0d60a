package no.segl.process;

import static no.segl.process.ProcessVariables.job;

import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.DecideNext;
import no.segl.signingjob.FileResult;
import no.segl.signingjob.FollowUp;
import no.segl.signingjob.HandOver;
import no.segl.signingjob.LookUpContacts;
import no.segl.signingjob.PromiseCopies;
import no.segl.signingjob.ValidateJob;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What journal-post.bpmn calls: one bean for each task, named as the task. */
@Configuration(proxyBeanMethods = false)
class JournalPostTasks {

    @Bean
    JavaDelegate validate(ValidateJob jobs) {
        return execution -> execution.setVariable(ProcessVariables.IN_ORDER, jobs.validate(job(execution)));
    }

    @Bean
    JavaDelegate lookUp(LookUpContacts contacts) {
        return execution -> note(execution, contacts.lookUp(job(execution)));
    }

    @Bean
    JavaDelegate fileSigned(FileResult results) {
        return execution -> results.fileSigned(job(execution));
    }

    @Bean
    JavaDelegate handOverSigned(HandOver archive) {
        return execution -> archive.handOver(job(execution));
    }

    @Bean
    JavaDelegate fileExpired(FileResult results) {
        return execution -> results.fileExpired(job(execution));
    }

    @Bean
    JavaDelegate withdrawIncoming(FileResult results) {
        return execution -> results.withdrawIncoming(job(execution));
    }

    @Bean
    JavaDelegate finalise(FollowUp followUp) {
        return execution -> followUp.finalise(job(execution));
    }

    @Bean
    JavaDelegate registerIncoming(FollowUp followUp) {
        return execution -> followUp.registerIncoming(job(execution));
    }

    @Bean
    JavaDelegate sendCopies(PromiseCopies copies) {
        return execution -> copies.promise(job(execution));
    }

    @Bean
    JavaDelegate recordWriteOff(FollowUp followUp) {
        return execution -> followUp.writeOff(job(execution));
    }

    @Bean
    JavaDelegate handOverExpired(HandOver archive) {
        return execution -> archive.handOver(job(execution));
    }

    @Bean
    JavaDelegate reopenOutgoing(FollowUp followUp) {
        return execution -> followUp.reopenOutgoing(job(execution));
    }

    @Bean
    JavaDelegate startNewRound(DecideNext decisions) {
        return execution -> begin(execution, decisions.resend(job(execution)));
    }

    @Bean
    JavaDelegate goOnPaper(DecideNext decisions) {
        return execution -> decisions.goOnPaper(job(execution));
    }

    @Bean
    JavaDelegate sendOnPaper(FollowUp followUp) {
        return execution -> followUp.sendOnPaper(job(execution));
    }

    @Bean
    TaskListener paperIsFiled(FollowUp followUp, Wording words) {
        return task -> {
            if (!followUp.paperIsFiled(job(task.getExecution()))) {
                throw new Declined(words.of("process.paper.notFiled"));
            }
        };
    }

    @Bean
    JavaDelegate recordPaperWriteOff(FollowUp followUp) {
        return execution -> followUp.writeOff(job(execution));
    }

    @Bean
    JavaDelegate handOverPaper(HandOver archive) {
        return execution -> archive.handOver(job(execution));
    }

    @Bean
    JavaDelegate closeJob(DecideNext decisions) {
        return execution -> decisions.close(job(execution));
    }

    static void note(DelegateExecution execution, ContactFindings findings) {
        execution.setVariable(ProcessVariables.CONTACTS, findings.name());
        execution.setVariable(ProcessVariables.RESERVED, findings == ContactFindings.RESERVED);
    }

    /** The baskets sort by outcome and reservation: what an earlier round left there would mislead. */
    private static void begin(DelegateExecution execution, int round) {
        execution.setVariable(ProcessVariables.ROUND, round);
        execution.setVariable(ProcessVariables.OUTCOME, null);
        execution.setVariable(ProcessVariables.RESERVED, false);
    }
}
