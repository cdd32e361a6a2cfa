package org.stepwell.survey;

/**
 * What came of asking.
 *
 * @param said null unless they answered
 */
public record SurveyReply(Survey.End end, Satisfaction said) {}
