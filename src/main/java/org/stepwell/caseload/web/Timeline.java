package org.stepwell.caseload.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stepwell.careplan.CarePlan;
import org.stepwell.consent.Consent;
import org.stepwell.coordination.Episode;
import org.stepwell.crisis.Crisis;
import org.stepwell.monitoring.Contact;
import org.stepwell.referral.Referral;
import org.stepwell.transition.Transition;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.WorkTask;

/** Tells an episode as one list of what happened. */
final class Timeline {

    private Timeline() {}

    /** Something that happened, and a word more about it; more may be null. */
    record Entry(Instant at, String what, String more) {}

    /** @return all of it, the newest first */
    static List<TimelineLine> of(CareStory story) {
        var told = Stream.of(
                        frame(story.episode()),
                        done(story),
                        story.befallen().contacts().stream().map(Timeline::contact),
                        scores(story),
                        story.referrals().stream().map(ReferralLoop::referral).flatMap(Timeline::referral),
                        story.changes().stream()
                                .map(change -> line(
                                        TimelineKind.TREATMENT,
                                        start(change.on()),
                                        Words.say("timeline.treatment"),
                                        change.what())),
                        story.befallen().crises().stream().flatMap(Timeline::crisis),
                        story.befallen().stays().stream().flatMap(Timeline::stay),
                        story.befallen().surveys().stream().flatMap(SurveyWords::lines),
                        story.plans().stream().flatMap(Timeline::plan),
                        story.consents().stream().flatMap(Timeline::consent),
                        notes(story))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(TimelineLine::at))
                .collect(Collectors.toCollection(ArrayList::new));
        // turned as a whole, so that steps of one moment keep their order too
        Collections.reverse(told);
        return told;
    }

    private static Stream<TimelineLine> frame(Episode episode) {
        var begun = line(TimelineKind.CARE, start(episode.enrolledOn()), Words.say("timeline.enrolled"), null);
        var ended = episode.closedOn().stream()
                .map(day -> line(
                        TimelineKind.CARE,
                        start(day.plusDays(1)).minusSeconds(1),
                        Words.say("timeline.ended"),
                        episode.outcome().map(Words::word).orElse(null)));
        return Stream.concat(Stream.of(begun), ended);
    }

    private static Stream<TimelineLine> done(CareStory story) {
        return story.tasks().stream()
                .filter(task -> task.status() == WorkTask.Status.COMPLETED)
                .filter(task -> task.episode().equals(story.episode().id()))
                .map(task -> line(
                        TimelineKind.STEPS,
                        task.endedAt(),
                        task.name(),
                        Words.say("timeline.done-by", task.endedBy())));
    }

    private static TimelineLine contact(Contact contact) {
        return line(
                TimelineKind.CONTACTS, contact.madeAt(), talk(contact), contact.checkIn() ? null : unplanned(contact));
    }

    private static String talk(Contact contact) {
        if (!contact.reached()) {
            return Words.say("timeline.contact.tried");
        }
        return contact.channel() == null
                ? Words.say("timeline.contact.spoke")
                : Words.say("timeline.contact.spoke-by", Words.word("channel", contact.channel()));
    }

    /** No form keeps its note. */
    private static String unplanned(Contact contact) {
        var outside = Words.say("timeline.contact.unplanned");
        return contact.note() == null ? outside : outside + ": " + contact.note();
    }

    /** Those of this episode: what came from elsewhere may be of years ago. */
    private static Stream<TimelineLine> scores(CareStory story) {
        var begun = start(story.episode().enrolledOn());
        return story.scores().stream()
                .filter(row -> !row.takenAt().isBefore(begun))
                .map(row -> line(
                        TimelineKind.SCORES,
                        row.takenAt(),
                        row.total() == null ? row.name() : row.name() + ": " + row.total(),
                        row.severity().isEmpty() ? null : row.severity()));
    }

    private static Stream<TimelineLine> referral(Referral referral) {
        return referral.history().stream()
                .map(event -> line(
                        TimelineKind.REFERRALS,
                        event.at(),
                        Words.say(
                                "timeline.referral",
                                Words.word("need-domain", referral.domain()),
                                Words.word(event.to())),
                        event.reason()));
    }

    private static Stream<TimelineLine> crisis(Crisis crisis) {
        var opened = line(TimelineKind.CRISES, crisis.openedAt(), Words.say("timeline.crisis.opened"), null);
        var highest = crisis.highest()
                .map(Words::word)
                .map(level -> Words.say("timeline.crisis.highest", level))
                .orElse(null);
        return Stream.concat(
                Stream.of(opened),
                crisis.closedAt().stream()
                        .map(at -> line(TimelineKind.CRISES, at, Words.say("timeline.crisis.closed"), highest)));
    }

    /** Without the notes: those stay with the people who do the steps. */
    private static Stream<TimelineLine> stay(Transition stay) {
        var kind = Word.of(stay.kind());
        var came = line(
                TimelineKind.STAYS,
                stay.admittedAt(),
                Words.say("timeline.stay.came." + kind),
                stay.place().orElse(null));
        var left = stay.dischargedAt().stream()
                .map(at -> line(TimelineKind.STAYS, at, Words.say("timeline.stay.left." + kind), null));
        var after = stay.steps().stream()
                .map(step -> line(
                        TimelineKind.STAYS,
                        step.at(),
                        Words.title("transition-step-kind", step.what()),
                        step.outcome() == null ? null : Words.word("transition-outcome", step.outcome())));
        return Stream.of(Stream.of(came), left, after).flatMap(lines -> lines);
    }

    /** A version counts from its signature on, and only if it was published then. */
    private static Stream<TimelineLine> plan(CarePlan plan) {
        return plan.signature().filter(signed -> plan.validUntil() != null).stream()
                .map(signed ->
                        line(TimelineKind.PLANS, signed.at(), Words.say("timeline.plan", plan.versionNumber()), null));
    }

    private static Stream<TimelineLine> consent(Consent consent) {
        var row = new ConsentRow(consent, consent.signedOn());
        var who = row.who().isEmpty() ? null : String.join(", ", row.who());
        var signed = line(
                TimelineKind.CONSENTS,
                consent.recordedAt(),
                Words.say(consent.permitted() ? "timeline.consent.allowed" : "timeline.consent.refused"),
                who);
        var takenBack = Stream.ofNullable(consent.withdrawnOn())
                .map(day ->
                        line(TimelineKind.CONSENTS, end(day, consent), Words.say("timeline.consent.taken-back"), who));
        return Stream.concat(Stream.of(signed), takenBack);
    }

    /** Only the day is known: after the signature, should that be of the same day. */
    private static Instant end(LocalDate day, Consent consent) {
        return start(day).isBefore(consent.recordedAt()) ? consent.recordedAt() : start(day);
    }

    private static Stream<TimelineLine> notes(CareStory story) {
        var begun = start(story.episode().enrolledOn());
        return story.notes().stream()
                .filter(note -> !note.writtenAt().isBefore(begun))
                .map(note -> new TimelineLine(
                        TimelineKind.NOTES,
                        new Entry(
                                note.writtenAt(),
                                Words.say(note.isWrong() ? "timeline.note.wrong" : "timeline.note"),
                                note.text()),
                        note.isWrong()));
    }

    private static TimelineLine line(TimelineKind kind, Instant at, String what, String more) {
        return TimelineLine.of(kind, at, what, more);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ClinicTime.zone()).toInstant();
    }
}
