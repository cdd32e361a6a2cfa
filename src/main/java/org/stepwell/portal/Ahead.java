package org.stepwell.portal;

import java.time.LocalDateTime;

/**
 * Something that is going to happen.
 *
 * @param what the word the page says it by
 * @param name whom or what it is with; null when the word says all
 * @param place null when there is none to go to
 */
public record Ahead(String what, LocalDateTime at, String name, String place) {}
