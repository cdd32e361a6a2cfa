package org.stepwell.careplan;

import java.util.List;
import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * A plan came into force.
 *
 * @param needIdsForReferral the needs for which this version, and no earlier one, asks for a referral
 */
public record CarePlanPublished(EpisodeId episode, UUID planId, int version, List<UUID> needIdsForReferral) {}
