package org.stepwell.studio;

/**
 * One thing in which two texts of a model differ.
 *
 * @param element the id of what it is about: in the later text, for what was removed in the earlier one
 * @param label what people read on it; its id where it has no name
 * @param property the property's name as the file has it; empty where the whole part was added, removed or moved
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record Difference(How how, String element, String label, String property, String before, String after) {

    /** What happened to it. */
    public enum How {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }
}
