package org.stepwell.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person did with somebody's record on one day.
 *
 * @param opened whether they opened it, and did not only see it on a list
 * @param what the kinds of things touched, never their content
 */
public record Look(LocalDate day, String actor, boolean opened, boolean changed, List<String> what) {}
