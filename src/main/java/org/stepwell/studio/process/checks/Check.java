package org.stepwell.studio.process.checks;

import java.util.stream.Stream;
import org.stepwell.studio.Finding;
import org.stepwell.studio.Finding.Weight;
import org.stepwell.studio.ModelFile;
import org.stepwell.workflow.Words;

/** Looks for one kind of fault in the drafts of a unit. */
interface Check {

    Stream<Finding> of(UnitInHand unit);

    /** @param about fills in the words {@code check.…} of the finding */
    static Finding error(String check, ModelFile file, String element, Object... about) {
        return finding(Weight.ERROR, check, file, element, about);
    }

    /** @see #error */
    static Finding warning(String check, ModelFile file, String element, Object... about) {
        return finding(Weight.WARNING, check, file, element, about);
    }

    private static Finding finding(Weight weight, String check, ModelFile file, String element, Object... about) {
        return new Finding(
                weight, check, file.name(), element == null ? "" : element, Words.say("check." + check, about));
    }
}
