package org.stepwell.dashboard.web;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;

/** Notes in the trail whose names left in a file. */
@Component
class TakenAlong {

    private final AuditTrail audit;

    TakenAlong(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    public void note(Collection<String> people) {
        audit.record(AuditAction.EXPORT, people.stream().map(PatientId::of).toList(), "table of a dashboard");
    }
}
