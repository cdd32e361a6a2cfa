package org.stepwell.dashboard.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table of a page, copied down row by row; columns that only offer something to press are left out. */
class CopiedTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> people = new TreeSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell;

    void beginRow() {
        row = new ArrayList<>();
    }

    /** @param acts whether its column only offers something to press */
    void beginCell(boolean acts) {
        cell = new StringBuilder();
        if (acts) {
            leftOut.add(row.size());
        }
    }

    void write(String words) {
        if (cell != null) {
            cell.append(words);
        }
    }

    void endCell() {
        row.add(cell.toString().strip().replaceAll("\\s+", " "));
        cell = null;
    }

    void endRow() {
        var shown = new ArrayList<String>();
        for (var number = 0; number < row.size(); number++) {
            if (!leftOut.contains(number)) {
                shown.add(row.get(number));
            }
        }
        rows.add(shown);
    }

    void leadsTo(String person) {
        people.add(person);
    }

    List<List<String>> rows() {
        return rows;
    }

    /** @return the ids of those whose records its rows lead to */
    Set<String> people() {
        return people;
    }
}
