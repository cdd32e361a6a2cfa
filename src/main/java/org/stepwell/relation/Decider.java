package org.stepwell.relation;

/** Who decided, by a name that stands: the person's own, or a proxy's from the register. */
public record Decider(DecidedBy by, String name) {}
