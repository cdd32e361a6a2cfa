package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.adjustment.CaseConferences;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.monitoring.ContactWindow;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.team.CareTeamMember;
import org.stepwell.team.CareTeams;

/** Reads who cares in an episode, what was referred and how treatment changed. */
@Component
class CareRecord {

    private final CareTeams teams;
    private final ReferralOverviews referrals;
    private final CaseConferences conferences;
    private final ContactPlans contacts;

    CareRecord(CareTeams teams, ReferralOverviews referrals, CaseConferences conferences, ContactPlans contacts) {
        this.teams = teams;
        this.referrals = referrals;
        this.conferences = conferences;
        this.contacts = contacts;
    }

    List<CareTeamMember> team(EpisodeId episode) {
        return teams.of(episode);
    }

    List<ReferralLoop> referrals(EpisodeId episode) {
        return referrals.of(episode).stream().map(ReferralLoop::new).toList();
    }

    List<TreatmentChange> treatmentChanges(EpisodeId episode) {
        return conferences.treatmentChanges(episode);
    }

    /** @return when the next check-in falls due; null while one is open or none is planned */
    Instant nextContact(EpisodeId episode, Instant now) {
        return contacts.next(episode)
                .map(ContactWindow::due)
                .filter(now::isBefore)
                .orElse(null);
    }
}
