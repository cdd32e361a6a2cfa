package org.stepwell.crisis;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;

/** Takes the word of a family member, also of one who may not open the record: to listen tells nobody anything. */
@Component
public class FamilyCalls {

    private final CrisisCalls calls;
    private final Accounts accounts;
    private final AuditTrail audit;

    FamilyCalls(CrisisCalls calls, Accounts accounts, AuditTrail audit) {
        this.calls = calls;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Reports a crisis of the person whose family is signed in; filed as the system, in their name.
     *
     * @param reason may be empty
     * @throws NotPermitted for everybody but family
     * @throws NotInCare when nobody would be told
     */
    @Transactional
    public void report(String reason) {
        var account = accounts.current().filter(FamilyCalls::isFamily).orElseThrow(NotPermitted::new);
        audit.record(AuditAction.CHANGE, account.patient(), "crisis report");
        Actor.asSystem(
                "family report",
                () -> calls.report(account.patient(), CrisisReport.Source.FAMILY, said(account, reason)));
    }

    private static boolean isFamily(Account account) {
        return account.patient() != null && account.has(Role.FAMILY_MEMBER);
    }

    private static String said(Account account, String reason) {
        return account.displayName() + (reason == null || reason.isBlank() ? "" : ": " + reason.strip());
    }
}
