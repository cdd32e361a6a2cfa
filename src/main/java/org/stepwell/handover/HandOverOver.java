package org.stepwell.handover;

/** Nobody has to answer this hand-over any more, as care has ended. */
public record HandOverOver(String journeyId) {}
