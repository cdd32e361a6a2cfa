package org.stepwell.workflow;

/**
 * A step failed at every try and waits for somebody, who tries it again once its cause is gone.
 *
 * @param processInstanceId the journey that waits
 * @param jobId the step's next run, for {@link StoppedSteps}
 */
public record StepStopped(String processInstanceId, String jobId) {}
