package org.stepwell.patient;

/** A code in its code system, such as RxNorm or SNOMED CT; both empty when the source gave words only. */
public record Coding(String system, String code) {

    public Coding {
        system = InvalidPatient.within(300, "code", system);
        code = InvalidPatient.within(100, "code", code);
    }

    public static Coding none() {
        return new Coding(null, null);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Coding";
    }
}
