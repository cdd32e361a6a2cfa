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

    /** A goal; current is null when nothing was measured since it was set. */
    public record MyGoal(
            String description,
            String measure,
            Integer baseline,
            Integer current,
            Integer target,
            LocalDate dueOn,
            String status) {

        public boolean isMeasured() {
            return baseline != null && target != null && !baseline.equals(target);
        }

        /** @return 0 to 100 on the way from the baseline to the target */
        public int percent() {
            if (current == null) {
                return 0;
            }
            var way = Math.round(100f * (current - baseline) / (target - baseline));
            return Math.max(0, Math.min(100, way));
        }
    }

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
