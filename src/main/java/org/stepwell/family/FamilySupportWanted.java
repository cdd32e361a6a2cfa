package org.stepwell.family;

/** Somebody asks for the next round now, while the journey waits for its recheck. */
public record FamilySupportWanted(String journeyId) {}
