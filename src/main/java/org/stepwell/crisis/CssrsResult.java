package org.stepwell.crisis;

import java.time.LocalDate;
import org.stepwell.coordination.RiskLevel;

/**
 * A C-SSRS screener as it was scored elsewhere; its text is licensed, so only its result is kept here.
 *
 * @param ideation the highest of questions 1 to 5 answered yes for the past month, 0 for none; null when not known
 * @param behaviour question 6: no, earlier or recent, which is within three months; null when not known
 */
public record CssrsResult(RiskLevel level, LocalDate on, Integer ideation, String behaviour) {}
