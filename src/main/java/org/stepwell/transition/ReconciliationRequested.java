package org.stepwell.transition;

import org.stepwell.patient.EpisodeId;

/** The medicines of a person who was discharged have to be reconciled. */
public record ReconciliationRequested(EpisodeId episode) {}
