package org.stepwell.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was arranged with the person in an episode, and what they were asked about it, each in order of time.
 *
 * @param planned every try at a contact or visit that was planned
 * @param crises every time of crisis
 * @param surveys every time they were asked how they find their care
 */
record Moments(List<Planned> planned, List<Crisis> crises, List<Survey> surveys) {

    static final Moments NONE = new Moments(List.of(), List.of(), List.of());

    /**
     * A contact or visit that was planned.
     *
     * @param kept whether the person was there
     */
    record Planned(LocalDate day, boolean kept) {}

    /**
     * A time of crisis.
     *
     * @param reachedAt when somebody first spoke with the person; null before
     * @param closedAt null while it lasts
     */
    record Crisis(Instant openedAt, Instant reachedAt, Instant closedAt) {}

    /**
     * A question how they find their care.
     *
     * @param lapsesOn the day until which the question stands
     * @param endedOn null while it is open
     * @param ended how, as a word; null while it is open
     * @param overall what they find, from 1 to 5; null unless they answered
     */
    record Survey(LocalDate askedOn, LocalDate lapsesOn, LocalDate endedOn, String ended, Integer overall) {}
}
