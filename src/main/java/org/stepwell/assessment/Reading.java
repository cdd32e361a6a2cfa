package org.stepwell.assessment;

import java.util.List;

/**
 * An instrument that somebody other than the patient answered: scored, and kept by whoever asked.
 *
 * @param items what each item counted, in the order of the instrument
 * @param band the word of the band its total lies in
 */
public record Reading(List<Integer> items, int total, String band) {

    public Reading {
        items = List.copyOf(items);
    }
}
