package no.segl.process;

import static no.segl.process.ProcessVariables.job;

import no.segl.signingjob.AnnounceMinutes;
import no.segl.signingjob.FollowUp;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What minutes.bpmn calls besides the tasks that it shares with journal-post.bpmn. */
@Configuration(proxyBeanMethods = false)
class MinutesTasks {

    @Bean
    JavaDelegate announce(AnnounceMinutes minutes) {
        return execution -> minutes.announce(job(execution));
    }

    @Bean
    JavaDelegate announcePaper(AnnounceMinutes minutes) {
        return execution -> minutes.announcePaper(job(execution));
    }

    @Bean
    JavaDelegate complete(FollowUp followUp) {
        return execution -> followUp.complete(job(execution));
    }
}
