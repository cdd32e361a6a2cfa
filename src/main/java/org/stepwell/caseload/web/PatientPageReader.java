package org.stepwell.caseload.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.caseload.web.CareEvents.Befallen;
import org.stepwell.patient.PatientId;
import org.stepwell.worklist.WorkTask;
import org.stepwell.worklist.Worklist;

/** Puts the patient page together. */
@Component
class PatientPageReader {

    private static final Comparator<WorkTask> SOONEST = Comparator.comparing(WorkTask::isUrgent)
            .reversed()
            .thenComparing(WorkTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Persons persons;
    private final Plans plans;
    private final CareRecord care;
    private final CareEvents events;
    private final ScoreRecord scores;
    private final Timeline timeline;
    private final Worklist worklist;
    private final Enrolment enrolment;
    private final Clock clock;

    PatientPageReader(
            Persons persons,
            Plans plans,
            CareRecord care,
            CareEvents events,
            ScoreRecord scores,
            Timeline timeline,
            Worklist worklist,
            Enrolment enrolment,
            Clock clock) {
        this.persons = persons;
        this.plans = plans;
        this.care = care;
        this.events = events;
        this.scores = scores;
        this.timeline = timeline;
        this.worklist = worklist;
        this.enrolment = enrolment;
        this.clock = clock;
    }

    /** @param version of the care plan, null for the one in force */
    PatientPage read(PatientId id, Integer version) {
        var person = persons.of(id);
        return person.episode() == null ? stranger(person) : page(person, version);
    }

    private PatientPage page(Person person, Integer version) {
        var episode = person.episode().id();
        var tasks = worklist.of(person.patient().id());
        var team = care.team(episode);
        var referrals = care.referrals(episode);
        var changes = care.treatmentChanges(episode);
        var befallen = events.of(episode);
        var plan = plans.of(episode, version, person.scores(), team);
        return new PatientPage(
                person,
                plan,
                ScoreChart.of(scores.rows(person), Plans.target(plan), changes, befallen),
                tasks.stream()
                        .filter(task -> task.status() == WorkTask.Status.OPEN)
                        .sorted(SOONEST)
                        .toList(),
                person.episode().isOpen() ? care.nextContact(episode, clock.instant()) : null,
                referrals,
                team,
                timeline.of(person.episode(), done(person, tasks), referrals, changes, befallen),
                person.episode().isOpen() ? List.of() : enrolment.careManagers(),
                scores.offered(person));
    }

    private List<Timeline.Entry> done(Person person, List<WorkTask> tasks) {
        var done = tasks.stream()
                .filter(task -> task.status() == WorkTask.Status.COMPLETED)
                .filter(task -> task.episode().equals(person.episode().id()))
                .toList();
        return done.stream()
                .map(task -> new Timeline.Entry(task.endedAt(), task.name(), "done by " + task.endedBy()))
                .toList();
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
                List.of(),
                enrolment.careManagers(),
                List.of());
    }
}
