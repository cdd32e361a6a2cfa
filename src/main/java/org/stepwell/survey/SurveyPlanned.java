package org.stepwell.survey;

import org.stepwell.patient.EpisodeId;

/** Somebody is to be asked how they find their care. */
public record SurveyPlanned(EpisodeId episode, Survey survey) {}
