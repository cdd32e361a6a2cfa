package org.stepwell.workflow;

import java.util.Map;
import org.stepwell.patient.EpisodeId;

/** What a form shows before anybody has typed: initial values, read-only texts and the options of its choices. */
public interface FormData {

    /** @return the id of the form, which is the id of the user step */
    String form();

    /** @param variables the ids and levels the process carries, such as the referral a task is about */
    Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables);

    /** @return whether whoever is next at the step may read what was answered; not when it is somebody else's than the patient's */
    default boolean keepsAnswers() {
        return true;
    }
}
