package org.stepwell.worklist;

import java.util.Map;

/**
 * A task on the desk.
 *
 * @param guidance what good looks like at this step, from the model
 * @param form the form's JSON schema; null when the asker may only read about the task or take it
 * @param data initial values, read-only texts and options for the form
 * @param typed what the asker has typed into it before
 * @param before the latest answers to the same step in this episode
 * @param recordIsOpen whether the asker may open the person's record; whoever is offered a hand-over may not yet
 */
public record OpenTask(
        WorkTask task,
        String guidance,
        String form,
        Map<String, Object> data,
        FormResponse typed,
        FormResponse before,
        boolean recordIsOpen) {

    static OpenTask closed(WorkTask task, String guidance, boolean recordIsOpen) {
        return new OpenTask(task, guidance, null, Map.of(), FormResponse.NONE, FormResponse.NONE, recordIsOpen);
    }

    /** @return whether the asker may complete it */
    public boolean mayBeDone() {
        return form != null;
    }
}
