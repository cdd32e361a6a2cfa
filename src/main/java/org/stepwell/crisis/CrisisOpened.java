package org.stepwell.crisis;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * A crisis was reported while none was open.
 *
 * @param screened whether the person was screened in the contact that brought it up
 */
public record CrisisOpened(EpisodeId episode, UUID crisisId, boolean screened) {}
