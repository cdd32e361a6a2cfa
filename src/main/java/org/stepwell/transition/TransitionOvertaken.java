package org.stepwell.transition;

/**
 * Another stay or the end of the episode ended a follow-up.
 *
 * @param journeyId the process that carried it
 */
public record TransitionOvertaken(String journeyId) {}
