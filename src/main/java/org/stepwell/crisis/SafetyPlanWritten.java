package org.stepwell.crisis;

import java.time.LocalDate;
import org.stepwell.patient.EpisodeId;

/** A safety plan is in use from now on, in place of any before it, to be gone through again by that day. */
public record SafetyPlanWritten(EpisodeId episode, LocalDate reviewBy) {}
