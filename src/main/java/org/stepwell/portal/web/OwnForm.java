package org.stepwell.portal.web;

import java.util.Map;
import org.springframework.ui.Model;
import org.stepwell.portal.Reader;
import org.stepwell.worklist.OpenTask;

/** One step as the person's own page asks it; the answers are those that the staff's form of the step gives. */
interface OwnForm {

    String TODAY = "/me";

    String step();

    /** Puts what the page shows into the model. */
    void show(OpenTask open, Reader reader, Model model);

    /** @return the answers by the keys of the step's form; what was left empty is left out */
    Map<String, Object> answers(OpenTask open, Reader reader, Typed typed);

    /** @return where the person goes on once it is answered */
    default Went next(Typed typed) {
        return new Went(TODAY, "task.done");
    }

    /**
     * Where somebody goes on.
     *
     * @param said the key of what they are told there
     */
    record Went(String to, String said) {

        boolean isElsewhere() {
            return !to.equals(TODAY);
        }
    }
}
