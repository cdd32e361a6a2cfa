package org.stepwell.caseload.web;

import java.util.List;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.careplan.CarePlan;
import org.stepwell.caseload.web.CareEvents.Befallen;
import org.stepwell.consent.Consent;
import org.stepwell.coordination.Episode;
import org.stepwell.teamnote.TeamNote;
import org.stepwell.worklist.WorkTask;

/**
 * Everything that is on record of one episode.
 *
 * @param tasks every one of the person's, open and over, also of other episodes
 * @param scores every one of the person's
 * @param consents those signed in this episode
 * @param notes to the team, every one about the person
 */
record CareStory(
        Episode episode,
        List<WorkTask> tasks,
        List<ScoreChart.Row> scores,
        List<ReferralLoop> referrals,
        List<TreatmentChange> changes,
        Befallen befallen,
        List<CarePlan> plans,
        List<Consent> consents,
        List<TeamNote> notes) {}
