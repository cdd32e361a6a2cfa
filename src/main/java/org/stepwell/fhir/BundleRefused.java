package org.stepwell.fhir;

import java.util.List;

/** A bundle of which nothing was stored, and everything that was found wrong with it. */
public class BundleRefused extends RuntimeException {

    /** At which door the bundle was turned away. */
    public enum Reason {
        NOT_A_BUNDLE,
        TOO_LARGE,
        NOT_ACCEPTABLE,
        NOT_YOURS
    }

    private final Reason reason;
    private final transient List<Problem> problems;

    BundleRefused(Reason reason, List<Problem> problems) {
        super("Bundle refused: " + reason);
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    static BundleRefused notABundle(String element, String what) {
        return new BundleRefused(Reason.NOT_A_BUNDLE, List.of(new Problem(Problem.Kind.STRUCTURE, element, what)));
    }

    public Reason reason() {
        return reason;
    }

    /** @return at least one problem, in the order of the bundle */
    public List<Problem> problems() {
        return problems;
    }
}
