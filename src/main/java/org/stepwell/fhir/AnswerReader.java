package org.stepwell.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.stepwell.referral.Answer;
import org.stepwell.referral.Referrals;

/** Reads the Task with which a service answers a referral of ours (clinical rules 3.11). */
class AnswerReader {

    private static final String REQUEST = "ServiceRequest/";
    private static final Map<TaskStatus, Answer> ANSWERS = Map.of(
            TaskStatus.ACCEPTED, Answer.ACCEPTED,
            TaskStatus.REJECTED, Answer.REJECTED,
            TaskStatus.ONHOLD, Answer.MORE_INFORMATION);

    private final SourceBundle bundle;
    private final Problems problems;

    AnswerReader(SourceBundle bundle, Problems problems) {
        this.bundle = bundle;
        this.problems = problems;
    }

    /** @return empty for a Task about something else, and for one with a problem */
    Optional<AnswerTold> read(Task task, Entry entry) {
        return named(task).flatMap(name -> {
            var id = referral(name.value());
            if (id.isEmpty()) {
                problems.add(Problem.Kind.NOT_FOUND, entry.at(name.element()), "names no referral of ours");
            }
            return id.flatMap(referral -> answer(task, entry, name, referral));
        });
    }

    private Optional<AnswerTold> answer(Task task, Entry entry, Name name, UUID referral) {
        var answer = task.hasStatus() ? ANSWERS.get(task.getStatus()) : null;
        var reason = Codes.words(task.getStatusReason());
        if (answer == null) {
            problems.add(
                    Problem.Kind.NOT_SUPPORTED,
                    entry.at("status"),
                    "must be accepted, rejected or on-hold in an answer");
            return Optional.empty();
        }
        if (answer != Answer.ACCEPTED && reason == null) {
            problems.add(Problem.Kind.REQUIRED, entry.at("statusReason"), "must say why");
            return Optional.empty();
        }
        return Optional.of(
                new AnswerTold(entry, name.element(), referral, task.getStatus().toCode(), answer, reason));
    }

    /** A Task is about our referral when it carries our identifier, or points at a request it does not bring along. */
    private Optional<Name> named(Task task) {
        var focus = task.getFocus().getReference();
        var ours = Stream.concat(
                task.getIdentifier().stream()
                        .filter(AnswerReader::isOurs)
                        .map(one -> new Name("identifier", one.getValue())),
                Stream.of(task.getFocus().getIdentifier())
                        .filter(AnswerReader::isOurs)
                        .map(one -> new Name("focus", one.getValue())));
        return ours.findFirst().or(() -> Optional.ofNullable(focus)
                .filter(reference -> reference.startsWith(REQUEST))
                .filter(reference -> bundle.find(reference).isEmpty())
                .map(reference -> new Name("focus", reference.substring(REQUEST.length()))));
    }

    private static boolean isOurs(Identifier identifier) {
        return Referrals.IDENTIFIER_SYSTEM.equals(identifier.getSystem());
    }

    private static Optional<UUID> referral(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException | NullPointerException noId) {
            return Optional.empty();
        }
    }

    /** The element that names the referral, and what it says. */
    private record Name(String element, String value) {}
}
