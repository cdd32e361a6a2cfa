package org.stepwell.audit;

/** Something was asked of the record or the engine while nobody was signed in. */
public class NobodySignedIn extends RuntimeException {

    public NobodySignedIn() {
        super("Nobody is signed in");
    }
}
