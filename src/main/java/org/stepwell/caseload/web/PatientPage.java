package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stepwell.assessment.InstrumentDefinition;
import org.stepwell.consent.Part2Notice;
import org.stepwell.team.Account;
import org.stepwell.team.CareTeamMember;
import org.stepwell.worklist.WorkTask;

/**
 * Everything one patient page shows.
 *
 * @param next open tasks, the most pressing first
 * @param nextContact when the next check-in falls due; null while one is open or none is planned
 * @param instruments what the reader may ask for now, in its order
 * @param mayAdd whether the reader may add contacts and needs
 * @param careManagers whom the person can be enrolled with; empty unless that is possible and the reader's to do
 */
record PatientPage(
        Person person,
        Optional<PlanView> plan,
        ScoreChart chart,
        List<WorkTask> next,
        Instant nextContact,
        List<ReferralLoop> referrals,
        List<CareTeamMember> team,
        TimelineView timeline,
        TeamNotePanel.View notes,
        List<Account> careManagers,
        List<InstrumentDefinition> instruments,
        boolean mayAdd) {

    /** @return what 42 CFR 2.32 wants where such records are shown */
    public String notice() {
        return Part2Notice.STATEMENT;
    }

    public boolean canEnrol() {
        return !careManagers.isEmpty();
    }
}
