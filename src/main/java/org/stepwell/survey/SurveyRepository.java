package org.stepwell.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps surveys; none is ever deleted. */
interface SurveyRepository extends Repository<Survey, UUID> {

    Survey save(Survey survey);

    Optional<Survey> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<Survey> findByEpisodeIdOrderByAskAtDesc(EpisodeId episode);
}
