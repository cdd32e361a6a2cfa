package org.stepwell.worklist;

import org.stepwell.patient.EpisodeId;

/** A task of this episode began or ended, so what is known of the person may have changed. */
public record TaskMoved(EpisodeId episode) {}
