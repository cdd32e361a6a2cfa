package org.stepwell.workflow;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.stepwell.audit.Actor;

/** Gives the job executor's threads a name to act under, so that the trail says a timer did it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "camunda.bpm.job-execution", name = "enabled", matchIfMissing = true)
class RunJobsAsSystem {

    @Bean
    TaskExecutor camundaTaskExecutor(CamundaBpmProperties camunda) {
        var jobs = camunda.getJobExecution();
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("jobs-");
        executor.setCorePoolSize(jobs.getCorePoolSize());
        executor.setMaxPoolSize(jobs.getMaxPoolSize());
        executor.setQueueCapacity(jobs.getQueueCapacity());
        executor.setTaskDecorator(work -> () -> Actor.asSystem("timer", work));
        return executor;
    }
}
