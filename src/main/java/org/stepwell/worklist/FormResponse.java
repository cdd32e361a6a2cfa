package org.stepwell.worklist;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into the form of a step (FHIR: QuestionnaireResponse).
 *
 * @param answers by the keys of the form; unchecked while in progress
 * @param revision counts the times it was saved, so that a second device does not write over the first; 0 when it never was
 * @param savedAt null when it never was
 * @param author the name of who typed it
 */
public record FormResponse(Map<String, Object> answers, int revision, Instant savedAt, String author) {

    /** Nothing typed yet. */
    static final FormResponse NONE = new FormResponse(Map.of(), 0, null, null);

    public boolean isSaved() {
        return revision > 0;
    }
}
