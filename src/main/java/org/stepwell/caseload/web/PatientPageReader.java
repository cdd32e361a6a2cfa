package org.stepwell.caseload.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.caseload.web.CareEvents.Befallen;
import org.stepwell.patient.PatientId;
import org.stepwell.worklist.WorkTask;

/** Puts the patient page together. */
@Component
class PatientPageReader {

    private static final Comparator<WorkTask> SOONEST = Comparator.comparing(WorkTask::isUrgent)
            .reversed()
            .thenComparing(WorkTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Persons persons;
    private final Plans plans;
    private final CareRecord care;
    private final CareStories stories;
    private final ScoreRecord scores;
    private final TeamNotePanel notes;
    private final Enrolment enrolment;
    private final Clock clock;

    PatientPageReader(
            Persons persons,
            Plans plans,
            CareRecord care,
            CareStories stories,
            ScoreRecord scores,
            TeamNotePanel notes,
            Enrolment enrolment,
            Clock clock) {
        this.persons = persons;
        this.plans = plans;
        this.care = care;
        this.stories = stories;
        this.scores = scores;
        this.notes = notes;
        this.enrolment = enrolment;
        this.clock = clock;
    }

    /** Shows the version of the care plan that the filter of the timeline keeps. */
    PatientPage read(PatientId id, TimelineFilter filter) {
        var person = persons.of(id);
        return person.episode() == null ? stranger(person) : page(person, filter);
    }

    /** @return the timeline alone */
    TimelineView timeline(PatientId id, TimelineFilter filter) {
        var person = persons.of(id);
        return person.episode() == null
                ? TimelineView.NOTHING
                : told(
                        stories.of(
                                person,
                                scores.rows(person),
                                plans.versions(person.episode().id())),
                        filter);
    }

    private PatientPage page(Person person, TimelineFilter filter) {
        var episode = person.episode().id();
        var team = care.team(episode);
        var plan = plans.of(episode, filter.version(), person, team);
        var rows = scores.rows(person);
        var story = stories.of(person, rows, plan.map(PlanView::versions).orElse(List.of()));
        return new PatientPage(
                person,
                plan,
                ScoreChart.of(rows, Plans.target(plan), story.changes(), story.befallen()),
                story.tasks().stream()
                        .filter(task -> task.status() == WorkTask.Status.OPEN)
                        .sorted(SOONEST)
                        .toList(),
                person.episode().isOpen() ? care.nextContact(episode, clock.instant()) : null,
                story.referrals(),
                team,
                told(story, filter),
                notes.of(person, team),
                person.episode().isOpen() ? List.of() : enrolment.careManagers(),
                scores.offered(person),
                scores.mayAdd(person));
    }

    private static TimelineView told(CareStory story, TimelineFilter filter) {
        return TimelineView.of(Timeline.of(story), filter);
    }

    private PatientPage stranger(Person person) {
        return new PatientPage(
                person,
                Optional.empty(),
                ScoreChart.of(scores.rows(person), null, List.of(), Befallen.NOTHING),
                List.of(),
                null,
                List.of(),
                List.of(),
                TimelineView.NOTHING,
                notes.of(person, List.of()),
                enrolment.careManagers(),
                List.of(),
                false);
    }
}
