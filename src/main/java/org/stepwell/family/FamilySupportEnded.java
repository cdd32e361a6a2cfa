package org.stepwell.family;

/** The work with somebody close to the patient ended before its time, with whatever is still to do in it. */
public record FamilySupportEnded(String journeyId, FamilyEnd as) {}
