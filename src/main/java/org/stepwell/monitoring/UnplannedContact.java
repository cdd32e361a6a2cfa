package org.stepwell.monitoring;

import org.stepwell.workflow.InvalidAnswer;

/**
 * A contact that no check-in asked for: somebody rang, or was rung.
 *
 * @param note null when there is none
 * @param minutes 0 to 480, null when not noted
 */
public record UnplannedContact(boolean reached, ContactWay way, String note, Integer minutes) {

    public static final int LONGEST_NOTE = 500;
    public static final int MOST_MINUTES = 480;

    /** Throws {@link InvalidAnswer} at {@code way}, {@code note} or {@code minutes}. */
    public UnplannedContact {
        if (way == null) {
            throw new InvalidAnswer("way", "Choose how.");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new InvalidAnswer("note", "Write at most " + LONGEST_NOTE + " characters.");
        }
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            throw new InvalidAnswer("minutes", "Give whole minutes, 0 to " + MOST_MINUTES + ", or leave it empty.");
        }
    }
}
