package org.stepwell.outreach;

/**
 * Something outside its protocol ended an outreach.
 *
 * @param journeyId the process that carried it
 */
public record OutreachOvertaken(String journeyId, OutreachEnd as) {}
