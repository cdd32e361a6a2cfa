package org.stepwell.fhir;

import java.util.ArrayList;
import java.util.List;
import org.stepwell.patient.InvalidPatient;

/** Collects all that is wrong, so that a sender learns it in one round. */
class Problems {

    /** Beyond this the sender's software is wrong, not one record. */
    private static final int ENOUGH = 50;

    private final List<Problem> found = new ArrayList<>();

    void add(Problem.Kind kind, String element, String what) {
        if (found.size() < ENOUGH) {
            found.add(new Problem(kind, element, what));
        }
    }

    /** Runs the work; what it refuses of the entry becomes a problem at the field that it names. */
    void guard(Entry entry, Runnable work) {
        try {
            work.run();
        } catch (InvalidPatient refused) {
            add(Problem.Kind.VALUE, entry.at(refused.field()), refused.getMessage());
        }
    }

    int count() {
        return found.size();
    }

    /** @throws BundleRefused when there are any */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            var forbidden = found.stream().anyMatch(problem -> problem.kind() == Problem.Kind.FORBIDDEN);
            throw new BundleRefused(
                    forbidden ? BundleRefused.Reason.NOT_YOURS : BundleRefused.Reason.NOT_ACCEPTABLE, found);
        }
    }
}
