package org.stepwell.operations;

import java.time.Instant;
import java.util.List;

/**
 * What goes when a step is left or a journey is ended by hand.
 *
 * @param stopped how many runs that stopped; nobody is asked about them any more
 * @param journeys what the step called, with everything in it, by the names of their processes
 */
public record Loss(List<Task> tasks, List<Timer> timers, int stopped, List<String> journeys) {

    public boolean isNothing() {
        return tasks.isEmpty() && timers.isEmpty() && stopped == 0 && journeys.isEmpty();
    }

    /** @param assignee who has it; null for nobody */
    public record Task(String name, String assignee) {}

    /** @param name as the model says */
    public record Timer(String name, Instant due) {}
}
