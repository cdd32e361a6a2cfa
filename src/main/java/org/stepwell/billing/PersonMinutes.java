package org.stepwell.billing;

/** How many minutes one member of the team spent on a person in a month, by the name people read. */
public record PersonMinutes(String name, int minutes) {}
