package org.stepwell.crisis;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.stepwell.keys.Place;
import org.stepwell.keys.SealedTable;
import org.stepwell.workflow.Answers;

/**
 * The six steps of a safety plan in the person's words, and how it stands with using them.
 *
 * @param likelihood how likely they are to use it, 0 to 10
 * @param barriers what could keep them from it; null when nothing
 * @param copyGiven whether they hold a copy
 */
public record SafetySteps(
        String warningSigns,
        String ownCoping,
        String distraction,
        String helpers,
        String professionals,
        String saferPlace,
        int likelihood,
        String barriers,
        boolean copyGiven) {

    static final SealedTable SEALED = new SealedTable(
            "safety_plan",
            List.of("id"),
            List.of(
                    "warning_signs",
                    "own_coping",
                    "distraction",
                    "helpers",
                    "professionals",
                    "safer_place",
                    "barriers"));

    /** @return the same with each text sealed or opened, as they lie in the row of this plan */
    SafetySteps each(UUID plan, BiFunction<String, Place, String> change) {
        BiFunction<String, String, String> field =
                (words, column) -> change.apply(words, new Place(SEALED.table(), column, plan.toString()));
        return new SafetySteps(
                field.apply(warningSigns, "warning_signs"),
                field.apply(ownCoping, "own_coping"),
                field.apply(distraction, "distraction"),
                field.apply(helpers, "helpers"),
                field.apply(professionals, "professionals"),
                field.apply(saferPlace, "safer_place"),
                likelihood,
                field.apply(barriers, "barriers"),
                copyGiven);
    }

    /** Reads the form write-safety-plan. */
    public static SafetySteps from(Answers answers) {
        return new SafetySteps(
                answers.text("warningSigns"),
                answers.text("ownCoping"),
                answers.text("distraction"),
                answers.text("helpers"),
                answers.text("professionals"),
                answers.text("saferPlace"),
                answers.integer("likelihood"),
                answers.optionalText("barriers").orElse(null),
                answers.flag("copyGiven"));
    }
}
