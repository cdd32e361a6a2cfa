package org.stepwell.sandbox;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What is promised to a person on the pathway: who they are, what happens to them, and where that leads.
 *
 * @param given in a sentence
 * @param after the test whose steps come first, such as {@code coordination/agreed-plan}; null for none
 * @param begins on the clinic's clock
 * @param services the kinds of service of which one takes referrals
 */
public record PathwayTest(
        String given,
        String after,
        InventedPerson patient,
        LocalDateTime begins,
        List<String> services,
        List<Step> steps,
        List<Expectation> expected) {

    /** A Monday morning, so that a test gives the same on every day. */
    public static final LocalDateTime USUAL_BEGINNING = LocalDateTime.parse("2026-03-02T08:00");

    /** @return somebody to whom nothing has happened but what the other test says */
    public static PathwayTest nothingYet(InventedPerson patient, String after) {
        return new PathwayTest("", after, patient, USUAL_BEGINNING, List.of(), List.of(), List.of());
    }

    /** Something that happens. */
    public sealed interface Step {}

    /**
     * Somebody completes a user step.
     *
     * @param as the role whose task it is; null for the first that is open
     * @param with only what they change in the form as it is shown to them
     */
    public record Answer(String step, String as, Map<String, Object> with) implements Step {}

    /** Time passes, and what falls due on the way happens. */
    public record Pass(Duration time) implements Step {}

    /** Time passes until this user step is asked for. */
    public record Until(String step) implements Step {}

    /**
     * News arrive for which the journey waits.
     *
     * @param with ids, dates, levels and numbers that come with them
     */
    public record News(String message, Map<String, Object> with) implements Step {}

    /** What has to be true in the end. */
    public sealed interface Expectation {}

    /** The person came to this step, event or end. */
    public record Reaches(String step) implements Expectation {}

    /** The person did not come to it. */
    public record Avoids(String step) implements Expectation {}

    /** This user step is asked for in the end. */
    public record WaitsAt(String step) implements Expectation {}

    /**
     * A rule was asked and said this when it was asked last.
     *
     * @param output the name of the answer; null where any of its answers counts
     */
    public record Decides(String rule, String output, String value) implements Expectation {}
}
