package org.stepwell.portal;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.consent.Shown;
import org.stepwell.consent.WhatIsShown;
import org.stepwell.patient.Patients;
import org.stepwell.portal.Reader.Right;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Role;

/** Finds out by what right the signed-in person reads, anew for each page, and reads for family as it allows. */
@Component
public class Readers {

    private static final String FAMILY = "family page";

    private final Accounts accounts;
    private final PatientAccess access;
    private final FamilyWord family;
    private final Patients patients;
    private final WhatIsShown whatIsShown;
    private final AuditTrail audit;

    Readers(
            Accounts accounts,
            PatientAccess access,
            FamilyWord family,
            Patients patients,
            WhatIsShown whatIsShown,
            AuditTrail audit) {
        this.whatIsShown = whatIsShown;
        this.accounts = accounts;
        this.access = access;
        this.family = family;
        this.patients = patients;
        this.audit = audit;
    }

    /** Throws {@link NotPermitted} for staff. */
    @Transactional
    public Reader current() {
        var account = accounts.current().filter(Account::isPersonal).orElseThrow(NotPermitted::new);
        var right = account.patient() == null ? Right.NONE : right(account);
        var name = right == Right.NONE ? null : patients.of(account.patient()).name();
        return new Reader(account, account.patient(), name, right);
    }

    /** Throws {@link NotPermitted} unless the signed-in person decides for themself or as a proxy. */
    @Transactional
    public Reader deciding() {
        var reader = current();
        require(reader);
        return reader;
    }

    void require(Reader reader) {
        if (!reader.decides()) {
            throw new NotPermitted();
        }
    }

    /**
     * Reads part of the record. What family are told by their page leaves a row in the trail under their name and one in
     * the accounting of disclosures.
     *
     * @param what the kind of thing read, as the trail names it
     */
    @Transactional
    public <T> T read(Reader reader, String what, Supplier<T> work) {
        return switch (reader.right()) {
            case PATIENT, PROXY -> work.get();
            case FAMILY -> readForFamily(reader.account(), what, work);
            case NONE -> throw new NotPermitted();
        };
    }

    private <T> T readForFamily(Account account, String what, Supplier<T> work) {
        audit.record(AuditAction.READ, account.patient(), what);
        return Actor.asSystem(FAMILY, () -> {
            family.keep(account, family.of(account).orElseThrow(NotPermitted::new));
            return work.get();
        });
    }

    /** @return what of the record the reader may be shown; throws {@link NotPermitted} for whom it holds nothing */
    @Transactional
    public Shown shown(Reader reader) {
        return switch (reader.right()) {
            case PATIENT, PROXY -> whatIsShown.of(reader.patient());
            case FAMILY ->
                Actor.asSystem(FAMILY, () -> family.shown(reader.account()).orElseThrow(NotPermitted::new));
            case NONE -> throw new NotPermitted();
        };
    }

    private Right right(Account account) {
        if (access.permits(account.patient())) {
            return account.has(Role.PATIENT) ? Right.PATIENT : Right.PROXY;
        }
        return Actor.asSystem(FAMILY, () -> family.of(account)).isPresent() ? Right.FAMILY : Right.NONE;
    }
}
