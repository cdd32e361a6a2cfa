package org.stepwell.transition;

import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;

/**
 * What the decisions recommend-level-of-care and step-level-of-care look at.
 *
 * @param riskLevel a risk nobody has rated counts as none, which recommends nothing by itself
 * @param stableReviews how many reviews in a row, up to this one, found the person stable
 */
public record LevelEvidence(RiskLevel riskLevel, LevelReview review, LevelOfCare currentLevel, int stableReviews) {}
