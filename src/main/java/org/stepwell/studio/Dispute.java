package org.stepwell.studio;

/**
 * One thing of a model that an upgrade and this site both changed, and not to the same.
 *
 * @param key by which it is told from every other of its file
 * @param element the id of what it is about; empty for the whole file
 * @param label what people read on it; its id where it has no name
 * @param property the property's name as the file has it; empty where one side took the whole part away
 * @param before empty where there was nothing
 * @param theirs what Stepwell made of it; empty where there is nothing any more
 * @param ours what this site made of it, likewise
 */
public record Dispute(
        String key, String element, String label, String property, String before, String theirs, String ours) {

    /** @return whether this is a change of the same */
    public boolean isAbout(Difference one) {
        return element.equals(one.element()) && (property.isEmpty() || property.equals(one.property()));
    }
}
