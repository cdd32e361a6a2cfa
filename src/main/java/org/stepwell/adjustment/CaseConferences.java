package org.stepwell.adjustment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.careplan.ActivityDraft;
import org.stepwell.careplan.GoalDraft;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.ClinicTime;

/** Keeps what is recommended and decided when goals are missed, and starts the next version of the plan from it. */
@Service
public class CaseConferences {

    private final CaseConferenceRepository conferences;
    private final PlanDrafts drafts;
    private final Episodes episodes;
    private final Clock clock;

    CaseConferences(CaseConferenceRepository conferences, PlanDrafts drafts, Episodes episodes, Clock clock) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.episodes = episodes;
        this.clock = clock;
    }

    /** Records the advice of whoever is signed in; a level of care named in it becomes the episode's recommendation. */
    @Changes("case conference")
    public void recommend(EpisodeId episode, Recommendation advice) {
        conferences.save(CaseConference.recommended(episode, advice, Actor.current(), clock.instant()));
        if (advice.levelOfCare() != null) {
            episodes.recommendLevelOfCare(episode, advice.levelOfCare());
        }
    }

    /**
     * Closes the open conference with its minutes and drafts the plan's next version: these goals go on, these
     * activities come on top.
     *
     * @throws NoOpenConference when no recommendation waits for one
     */
    @Changes("case conference")
    public void hold(EpisodeId episode, Minutes minutes, List<GoalDraft> goals, List<ActivityDraft> newActivities) {
        var conference = conferences.findByEpisodeIdAndHeldAtIsNull(episode).orElseThrow(NoOpenConference::new);
        conference.hold(minutes, Actor.current(), clock.instant());
        conferences.save(conference);
        drafts.reviseFrom(episode, goals, newActivities);
    }

    /** @return the recommendation that waits for a conference; throws {@link NoOpenConference} when none does */
    @Reads("case conference")
    public Recommendation open(EpisodeId episode) {
        return conferences
                .findByEpisodeIdAndHeldAtIsNull(episode)
                .orElseThrow(NoOpenConference::new)
                .recommendation();
    }

    /** @return every conference of the episode, the newest first */
    @Reads("case conference")
    public List<CaseConference> of(EpisodeId episode) {
        return conferences.findByEpisodeIdOrderByRecommendedAtDesc(episode);
    }

    /** @return the changes of treatment that conferences decided, the oldest first */
    @Reads("case conference")
    public List<TreatmentChange> treatmentChanges(EpisodeId episode) {
        return conferences.findByEpisodeIdOrderByRecommendedAtDesc(episode).stream()
                .flatMap(CaseConferences::change)
                .sorted(Comparator.comparing(TreatmentChange::on))
                .toList();
    }

    private static Stream<TreatmentChange> change(CaseConference conference) {
        return conference.minutes().map(Minutes::treatmentChange).stream()
                .map(what -> new TreatmentChange(
                        LocalDate.ofInstant(conference.heldAt().orElseThrow(), ClinicTime.zone()), what));
    }
}
