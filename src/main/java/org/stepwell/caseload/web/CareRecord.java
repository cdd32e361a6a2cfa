package org.stepwell.caseload.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.adjustment.CaseConferences;
import org.stepwell.adjustment.TreatmentChange;
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

    CareRecord(CareTeams teams, ReferralOverviews referrals, CaseConferences conferences) {
        this.teams = teams;
        this.referrals = referrals;
        this.conferences = conferences;
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
}
