package org.stepwell.workflow;

import java.util.Map;

/** A group of questions that forms name instead of repeating, such as the items of an instrument. */
public interface FormPart {

    /** @return the property of a form's group by which it names such a part */
    String property();

    /**
     * @return what the group lacks, by form-js: its {@code components}, and a {@code label} for a group without one; throws
     *     {@link java.util.NoSuchElementException} when there is no part of this name
     */
    Map<String, Object> group(String name);
}
