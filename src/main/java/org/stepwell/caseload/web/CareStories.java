package org.stepwell.caseload.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.CarePlan;
import org.stepwell.consent.Consents;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.worklist.Worklist;

/** Reads the whole story of an episode. */
@Component
class CareStories {

    private final CareRecord care;
    private final CareEvents events;
    private final Consents consents;
    private final Worklist worklist;
    private final TeamNotes notes;

    CareStories(CareRecord care, CareEvents events, Consents consents, Worklist worklist, TeamNotes notes) {
        this.care = care;
        this.events = events;
        this.consents = consents;
        this.worklist = worklist;
        this.notes = notes;
    }

    /** @param plans every version of the care plan, which the page has read already */
    CareStory of(Person person, List<ScoreChart.Row> scores, List<CarePlan> plans) {
        var patient = person.patient().id();
        var episode = person.episode().id();
        var shown = person.shown();
        return new CareStory(
                person.episode(),
                worklist.of(patient),
                scores,
                shown.of(care.referrals(episode), Items::of),
                shown.of(care.treatmentChanges(episode), Items::of),
                events.of(episode, shown),
                plans,
                consents.history(patient).stream()
                        .filter(consent -> consent.episodeId().equals(episode))
                        .filter(consent -> shown.opens(consent.terms().opened()))
                        .toList(),
                shown.of(notes.of(patient), Items::of));
    }
}
