package org.stepwell.transition;

import java.time.Instant;
import org.stepwell.patient.EpisodeId;

/**
 * The follow-up of a stay began.
 *
 * @param visitDue by when the first visit has to take place; null while the person is still in hospital
 */
public record TransitionBegun(EpisodeId episode, Instant visitDue) {}
