package org.stepwell.consent;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.EmergencyAccess;
import org.stepwell.team.PatientAccess;

/**
 * What of a person's record its reader may be shown: every page and file asks here before it tells. It reads none of it
 * itself, so that the trail keeps the reading that follows.
 */
@Component
public class WhatIsShown {

    private static final ReaderOf NOBODY = new ReaderOf(List.of(), null, null, false);

    private final Accounts accounts;
    private final PatientAccess access;
    private final CareTeams teams;
    private final EmergencyAccess emergencies;
    private final Ground ground;

    WhatIsShown(Accounts accounts, PatientAccess access, CareTeams teams, EmergencyAccess emergencies, Ground ground) {
        this.accounts = accounts;
        this.access = access;
        this.teams = teams;
        this.emergencies = emergencies;
        this.ground = ground;
    }

    /** How closely items are held, and what the person and the law say of each class. */
    @Component
    record Ground(ItemClasses classes, ShownRules rules, Part2Records part2) {}

    /** To whoever is signed in; nothing unless they may open the record. What the system does it does with all of it. */
    @Transactional
    public Shown of(PatientId patient) {
        return Actor.isSystem() ? everything() : to(access.permits(patient) ? reader(patient) : NOBODY, patient);
    }

    /** To one of the family, as the person allows; whoever asks has made sure who they are. */
    @Transactional
    public Shown toFamily(PatientId patient, String name) {
        return to(ReaderOf.family(name), patient);
    }

    private ReaderOf reader(PatientId patient) {
        return accounts.current()
                .map(account -> ReaderOf.signedIn(account, isMedicalEmergency(patient, account)))
                .orElse(NOBODY);
    }

    /** In one that is bona fide (42 CFR 2.51); any other opens the record as to a member of the team. */
    private boolean isMedicalEmergency(PatientId patient, Account reader) {
        return emergencies.covers(patient, reader.username()) == EmergencyAccess.Cover.INCLUDING_PART_2;
    }

    private Shown to(ReaderOf reader, PatientId patient) {
        return new Shown(
                ground.classes().now(),
                ground.part2().isMarked(patient),
                ground.rules().each(teams.latestOf(patient).orElse(null), reader),
                reader.username());
    }

    private Shown everything() {
        var open = Arrays.stream(Sensitivity.values())
                .collect(
                        Collectors.toUnmodifiableMap(Function.identity(), one -> new Shown.Answer(true, false, false)));
        return new Shown(ground.classes().now(), false, open, null);
    }
}
