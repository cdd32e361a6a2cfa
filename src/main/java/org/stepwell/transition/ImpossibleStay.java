package org.stepwell.transition;

/** A stay that cannot have been, or that nothing follows any more; names the field that is wrong. */
public abstract class ImpossibleStay extends RuntimeException {

    private final String field;

    ImpossibleStay(String field, String message) {
        super(message);
        this.field = field;
    }

    /** @return admittedAt or dischargedAt */
    public String field() {
        return field;
    }
}
