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

    /** @return whether both are about the same property of the same part, or about a part that one of them removed */
    public boolean meets(Difference other) {
        return element.equals(other.element)
                && (property.equals(other.property) || how == How.REMOVED || other.how == How.REMOVED);
    }

    /** @return whether both came to the same */
    public boolean agrees(Difference other) {
        return how == other.how && property.equals(other.property) && after.equals(other.after);
    }
}
