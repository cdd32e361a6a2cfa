package org.stepwell.backup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why a backup was not restored. */
class SayWhyRefused extends AbstractFailureAnalyzer<BackupRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BackupRefused refused) {
        return new FailureAnalysis(refused.getMessage(), "Nothing was changed. See src/docs/protection.md.", refused);
    }
}
