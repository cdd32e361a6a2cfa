package org.stepwell.flow;

import java.time.YearMonth;

/**
 * Which part of what happened is looked at.
 *
 * @param process its key
 * @param version null for all versions together
 * @param from the first month
 * @param until the last month, itself included
 * @param careManager the username of whose people it is about, null for everybody's
 */
public record FlowFilter(String process, Integer version, YearMonth from, YearMonth until, String careManager) {}
