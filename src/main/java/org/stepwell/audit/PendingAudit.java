package org.stepwell.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.stepwell.audit.AuditTrail.AuditEntry;

/** What one transaction has to tell the trail before it commits; a transaction that rolls back tells nothing. */
class PendingAudit implements TransactionSynchronization {

    private final AuditTrail trail;
    private final List<AuditEntry> entries = new ArrayList<>();
    private boolean written;

    PendingAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** What others still do while the transaction commits is written at once. */
    void add(AuditEntry entry) {
        if (written) {
            trail.write(List.of(entry));
        } else {
            entries.add(entry);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        trail.write(entries);
        entries.clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(trail);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(trail, this);
    }

    @Override
    public void beforeCompletion() {
        TransactionSynchronizationManager.unbindResource(trail);
    }
}
