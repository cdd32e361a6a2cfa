package org.stepwell.studio.difference;

import java.util.List;
import java.util.Map;

/**
 * One part of a model, such as a step, a cell of a table or a question.
 *
 * @param key by which it is found again in another text of the same model
 * @param element the id that an editor knows it by
 * @param around the key of the part in which it stands; empty at the top
 * @param place where it is drawn; empty for what stands in a list, whose order is its place
 * @param within the keys of the row and column of a cell, which is not told by itself where one of them is new or gone
 * @param properties by their names
 */
record Part(
        String key,
        String element,
        String label,
        String around,
        String place,
        List<String> within,
        Map<String, String> properties) {

    boolean isCell() {
        return !within.isEmpty();
    }
}
