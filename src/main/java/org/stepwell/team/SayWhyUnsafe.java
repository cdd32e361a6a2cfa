package org.stepwell.team;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.stepwell.workflow.Words;

/** Says in one sentence why a start was refused, and which setting it is about. */
class SayWhyUnsafe extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeStart refused) {
        return new FailureAnalysis(refused.getMessage(), Words.say("wrong.start.see"), refused);
    }
}
