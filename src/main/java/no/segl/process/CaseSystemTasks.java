package no.segl.process;

import static no.segl.process.ProcessVariables.job;

import no.segl.signingjob.casesystem.TellCaseSystem;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What case-system.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class CaseSystemTasks {

    @Bean
    JavaDelegate tellCaseSystemAnew(TellCaseSystem messages) {
        return execution -> messages.release(job(execution));
    }
}
