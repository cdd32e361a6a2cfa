package org.stepwell.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an invented person's journey stands and how it came there.
 *
 * @param now on the sandbox's own clock
 * @param nextDue when the next thing happens by itself; null when nothing will
 * @param awaited the messages that a journey waits for
 * @param came every step that was come to, in order
 * @param decided every rule that was asked, in order
 * @param stopped the steps that went wrong, with the cause
 */
public record Standing(
        Instant now,
        Instant nextDue,
        List<Journey> journeys,
        List<Open> open,
        List<String> awaited,
        List<Came> came,
        List<Decided> decided,
        List<Told> told,
        List<Stopped> stopped) {

    /**
     * A process that runs.
     *
     * @param at the ids of the steps at which it stands
     * @param carries its ids, dates, levels and numbers
     */
    public record Journey(String id, String process, String name, List<String> at, Map<String, String> carries) {}

    /** A user step that is asked for; {@code role} is whoever it lies with or waits for. */
    public record Open(String task, String process, String step, String name, String role, Instant due) {}

    /** A step that was come to, with its kind in the engine's word; {@code left} is null while somebody stands there. */
    public record Came(String process, String step, String name, String kind, Instant at, Instant left) {}

    /** A rule that was asked, with what it was given and what it said. */
    public record Decided(String rule, String step, Instant at, Map<String, String> given, Map<String, String> said) {}

    /** A message that would have left the house. */
    public record Told(String subject, Instant on, String state) {}

    /** A step that went wrong. */
    public record Stopped(String process, String step, String cause) {}

    public boolean reached(String step) {
        return came.stream().anyMatch(one -> one.step().equals(step));
    }

    public boolean waitsAt(String step) {
        return open.stream().anyMatch(one -> one.step().equals(step));
    }

    /** @return what the rule said when it was asked last */
    public Optional<Map<String, String>> lastSaid(String rule) {
        return decided.stream()
                .filter(one -> one.rule().equals(rule))
                .reduce((first, last) -> last)
                .map(Decided::said);
    }
}
