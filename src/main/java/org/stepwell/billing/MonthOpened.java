package org.stepwell.billing;

import java.time.Instant;
import java.time.YearMonth;
import org.stepwell.patient.EpisodeId;

/** The first minutes of a month came in for this person; the month is to be closed at that moment. */
public record MonthOpened(EpisodeId episode, YearMonth month, Instant closesOn) {}
