package org.stepwell.worklist;

import java.util.Map;

/**
 * A task on the desk.
 *
 * @param guidance what good looks like at this step, from the model
 * @param form the form's JSON schema; null when the asker may only read about the task or take it
 * @param data initial values, read-only texts and options for the form
 * @param mayBeDone whether the asker may complete it
 */
public record OpenTask(WorkTask task, String guidance, String form, Map<String, Object> data, boolean mayBeDone) {}
