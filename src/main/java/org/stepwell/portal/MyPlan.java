package org.stepwell.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stepwell.careplan.Agreement;

/**
 * The shared care plan as the person reads it; coded parts by their words, which the page says in the person's language.
 *
 * @param agreement who agreed; empty for a draft nobody has agreed to yet
 * @param validUntil the last day it holds; null for a draft
 */
public record MyPlan(
        List<MyGoal> goals,
        List<MyStep> steps,
        Optional<Agreement> agreement,
        LocalDate agreedOn,
        LocalDate validUntil) {

    /**
     * A goal.
     *
     * @param current null when nothing was measured
     * @param percent 0 to 100 on the way to the target; null when the way cannot be drawn
     */
    public record MyGoal(
            String description,
            String measure,
            Integer baseline,
            Integer current,
            Integer target,
            LocalDate dueOn,
            String status,
            Integer percent) {}

    /**
     * Something somebody does.
     *
     * @param who by name; null while only the role is known
     * @param role the word of the role; null when nobody has it yet
     */
    public record MyStep(String description, String who, String role, LocalDate dueOn, String status) {

        public boolean isMine() {
            return "patient".equals(role);
        }
    }
}
