package no.segl.process;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that run the engine's jobs. The engine's own would be cut off at a stop, and the job be done twice. */
@Configuration(proxyBeanMethods = false)
class JobThreads {

    private static final int SECONDS_TO_FINISH = 25;

    @Bean
    TaskExecutor camundaTaskExecutor(CamundaBpmProperties engine) {
        JobExecutionProperty settings = engine.getJobExecution();
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(settings.getCorePoolSize());
        threads.setMaxPoolSize(settings.getMaxPoolSize());
        threads.setQueueCapacity(settings.getQueueCapacity());
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        return threads;
    }
}
