package org.stepwell.operations;

import java.util.List;
import org.stepwell.patient.PatientId;

/** How bringing journeys to another version went, when it was only tried. */
public record Trial(int tried, List<Hitch> hitches) {

    public int fine() {
        return tried - hitches.size();
    }

    /** A journey that could not be brought along, and why, in words. */
    public record Hitch(String journey, PatientId patient, String name, List<Why> why) {}

    /**
     * What stands in the way at one step.
     *
     * @param failure as the engine says it, which knows nothing of people
     */
    public record Why(String step, String failure) {

        /** @return whether the other version does not have the step */
        public boolean isLost() {
            return failure.startsWith("There is no migration instruction");
        }
    }
}
