package org.stepwell.operations;

import java.util.List;
import org.stepwell.patient.PatientId;

/** How bringing journeys to another version went, when it was only tried. */
public record Trial(int tried, List<Hitch> hitches) {

    public int fine() {
        return tried - hitches.size();
    }

    /** A journey that could not be brought along, and why, in words. */
    public record Hitch(String journey, PatientId patient, String name, List<String> why) {}
}
