package org.stepwell.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why a second start beside the first was refused. */
class SayDataInUse extends AbstractFailureAnalyzer<DataInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DataInUse held) {
        return new FailureAnalysis(
                held.getMessage(), "Stop it first, or name another folder by stepwell.demo.data-directory.", held);
    }
}
