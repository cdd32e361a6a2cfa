package org.stepwell.referral;

import java.util.Set;

/**
 * Where a referral stands (clinical rules 3.11), with the FHIR codes of its Task and its ServiceRequest. Legal steps
 * follow the Gravity SDOH reference application.
 */
public enum ReferralState {
    DRAFTED("draft", "draft"),
    SENT("requested", "active"),
    ACCEPTED("accepted", "active"),
    NEEDS_INFORMATION("on-hold", "on-hold"),
    REJECTED("rejected", "revoked"),
    IN_SERVICE("in-progress", "active"),
    FAILED("failed", "active"),
    WITHDRAWN("cancelled", "revoked"),
    COMPLETED("completed", "completed");

    private final String taskStatus;
    private final String requestStatus;

    ReferralState(String taskStatus, String requestStatus) {
        this.taskStatus = taskStatus;
        this.requestStatus = requestStatus;
    }

    /** FHIR {@code Task.status}. */
    public String taskStatus() {
        return taskStatus;
    }

    /** FHIR {@code ServiceRequest.status}. */
    public String requestStatus() {
        return requestStatus;
    }

    /** True while something is still expected of somebody. */
    public boolean isOpen() {
        return this != WITHDRAWN && this != COMPLETED;
    }

    /** True while a service has it in hand. */
    boolean isWithService() {
        return switch (this) {
            case SENT, NEEDS_INFORMATION, ACCEPTED, IN_SERVICE, FAILED -> true;
            case DRAFTED, REJECTED, WITHDRAWN, COMPLETED -> false;
        };
    }

    boolean needsReason() {
        return this == NEEDS_INFORMATION || this == REJECTED || this == WITHDRAWN;
    }

    boolean mayBecome(ReferralState wanted) {
        return next().contains(wanted);
    }

    private Set<ReferralState> next() {
        return switch (this) {
            case DRAFTED, REJECTED, NEEDS_INFORMATION -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(ACCEPTED, NEEDS_INFORMATION, REJECTED, WITHDRAWN);
            case ACCEPTED -> Set.of(IN_SERVICE, FAILED, WITHDRAWN);
            case IN_SERVICE -> Set.of(COMPLETED, FAILED, WITHDRAWN);
            case FAILED -> Set.of(ACCEPTED, WITHDRAWN);
            case WITHDRAWN, COMPLETED -> Set.of();
        };
    }
}
