package org.stepwell.monitoring;

import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

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
            throw new InvalidAnswer("way", Words.say("wrong.monitoring.way"));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new InvalidAnswer("note", Words.say("wrong.monitoring.note", LONGEST_NOTE));
        }
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            throw new InvalidAnswer("minutes", Words.say("wrong.monitoring.minutes", MOST_MINUTES));
        }
    }
}
