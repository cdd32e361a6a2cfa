package org.stepwell.studio.difference;

import java.util.List;

/**
 * A text of a model of which single parts can be taken over from another text of the same model.
 *
 * @param <P> the same kind of text
 */
interface Pieces<P extends Pieces<P>> {

    /** Makes a property of a part that both have what it is in the other text, or takes it away where that has none. */
    void take(Part part, String property, P from);

    /** Takes over a part with all that stands within it; {@link #arrange} says where. */
    void add(Part part, P from);

    /** Takes a part away with all that stands within it. */
    void remove(Part part);

    /**
     * Puts what stands within a part into an order.
     *
     * @param around the key of that part; empty for the top
     * @param keys of all that stands within it
     */
    void arrange(String around, List<String> keys);

    /** @return the text as it stands in a file */
    String text();
}
