package org.stepwell.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.stepwell.audit.Actor;

/** Runs timers and asynchronous steps, under a name of the system's, so that the trail says a timer did it. */
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

    @Bean
    JobExecutor jobExecutor(TaskExecutor camundaTaskExecutor, CamundaBpmProperties camunda, @Lazy CrashedJobs crashed) {
        var jobs = camunda.getJobExecution();
        var executor = new CarefulJobExecutor(crashed);
        executor.setTaskExecutor(camundaTaskExecutor);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        var set = PropertyMapper.get().alwaysApplyingWhenNonNull();
        set.from(jobs::getLockTimeInMillis).to(executor::setLockTimeInMillis);
        set.from(jobs::getMaxJobsPerAcquisition).to(executor::setMaxJobsPerAcquisition);
        set.from(jobs::getWaitTimeInMillis).to(executor::setWaitTimeInMillis);
        set.from(jobs::getMaxWait).to(executor::setMaxWait);
        return executor;
    }
}
