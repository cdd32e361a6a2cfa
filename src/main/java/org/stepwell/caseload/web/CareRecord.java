package org.stepwell.caseload.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.adjustment.CaseConferences;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeamMember;
import org.stepwell.team.CareTeams;
import org.stepwell.worklist.WorkTask;

/** Reads who cares in an episode, what was referred and how treatment changed. */
@Component
class CareRecord {

    private final CareTeams teams;
    private final ReferralOverviews referrals;
    private final CaseConferences conferences;
    private final Accounts accounts;

    CareRecord(CareTeams teams, ReferralOverviews referrals, CaseConferences conferences, Accounts accounts) {
        this.teams = teams;
        this.referrals = referrals;
        this.conferences = conferences;
        this.accounts = accounts;
    }

    List<CareTeamMember> team(EpisodeId episode) {
        return teams.of(episode);
    }

    List<ReferralLoop> referrals(EpisodeId episode) {
        return referrals.of(episode).stream().map(ReferralLoop::new).toList();
    }

    /** @return the names people read of those who completed these tasks, by username */
    Map<String, String> names(List<WorkTask> done) {
        return done.stream()
                .map(WorkTask::endedBy)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), username -> accounts.find(username)
                        .map(Account::displayName)
                        .orElse(username)));
    }

    List<TreatmentChange> treatmentChanges(EpisodeId episode) {
        return conferences.treatmentChanges(episode);
    }
}
