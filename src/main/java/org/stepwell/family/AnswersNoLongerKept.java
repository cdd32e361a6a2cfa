package org.stepwell.family;

/** A caregiver who is just being asked no longer wants their answers kept. */
public record AnswersNoLongerKept(String journeyId) {}
