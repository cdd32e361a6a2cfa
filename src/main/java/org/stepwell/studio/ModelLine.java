package org.stepwell.studio;

/**
 * One model of the library.
 *
 * @param title what people read
 * @param version in force; null for a form and a test, which go with their unit, and for a model that is a draft only
 * @param running how many journeys of the process are on the way, on any version; null for rules and forms
 * @param draft what somebody is changing; or null
 */
public record ModelLine(ModelName name, String title, Integer version, Integer running, Draft draft) {}
