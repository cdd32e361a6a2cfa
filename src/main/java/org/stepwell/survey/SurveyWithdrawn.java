package org.stepwell.survey;

/** A question that was planned or open is no longer asked. */
public record SurveyWithdrawn(String journeyId) {}
