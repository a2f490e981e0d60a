package no.segl.process;

import static no.segl.process.ProcessVariables.job;

import no.segl.signingjob.CheckContractContacts;
import no.segl.signingjob.FollowUp;
import no.segl.signingjob.ReviewContract;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What apprenticeship.bpmn calls besides the tasks that it shares with journal-post.bpmn and minutes.bpmn. */
@Configuration(proxyBeanMethods = false)
class ApprenticeshipTasks {

    @Bean
    JavaDelegate checkContacts(CheckContractContacts contacts) {
        return execution -> JournalPostTasks.note(execution, contacts.check(job(execution)));
    }

    /** Nobody checks a contract once more after all have signed. */
    @Bean
    JavaDelegate finaliseSigned(FollowUp followUp) {
        return execution -> followUp.finalise(job(execution));
    }

    @Bean
    JavaDelegate makeReady(ReviewContract reviews) {
        return execution -> {
            reviews.makeReady(job(execution));
            execution.setVariable(ProcessVariables.REVIEWED, true);
        };
    }
}
