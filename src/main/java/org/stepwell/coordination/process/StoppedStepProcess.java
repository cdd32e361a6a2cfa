package org.stepwell.coordination.process;

import org.stepwell.workflow.Variable;

/** The process stopped-step: a step that failed at every try, until a supervisor has dealt with it. */
final class StoppedStepProcess {

    static final String KEY = "stopped-step";

    static final Variable<String> JOB_ID = Variable.id("jobId");

    private StoppedStepProcess() {}
}
