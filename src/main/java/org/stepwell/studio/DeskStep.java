package org.stepwell.studio;

/** The next honest step for whoever has a model open. */
public enum DeskStep {
    /** Nobody changes it yet. */
    CHANGE,
    /** Something must be mended first. */
    MEND,
    /** It is as it is in force, so that there is nothing to ask for. */
    NOTHING,
    PROPOSE,
    /** Somebody else asked, and waits for an answer. */
    DECIDE,
    /** The reader asked, and waits. */
    WAIT
}
