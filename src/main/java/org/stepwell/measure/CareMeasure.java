package org.stepwell.measure;

import java.util.List;

/** One question put to what is known of a person. */
interface CareMeasure {

    /** @return its name in addresses, tables and the bundle of words, such as {@code cms159} */
    String id();

    /** @return one for each thing of the person that it counts; none when they are not in its initial population */
    List<Populations> of(PersonFacts person, Span span);

    /** @return what it is an average of; null when it is a share */
    default Unit unit() {
        return null;
    }

    /** @return whether less of it is better */
    default boolean fewerIsBetter() {
        return false;
    }
}
