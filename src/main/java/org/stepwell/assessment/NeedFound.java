package org.stepwell.assessment;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** A need was found with which the person wants help. */
public record NeedFound(EpisodeId episode, UUID need, NeedDomain domain) {}
