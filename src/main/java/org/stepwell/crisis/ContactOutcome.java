package org.stepwell.crisis;

/** What an attempt to speak with a person in crisis brought, and whether their level asks for a safety plan. */
public record ContactOutcome(Crisis crisis, boolean reached, boolean planNeeded) {}
