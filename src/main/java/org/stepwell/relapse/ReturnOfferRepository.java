package org.stepwell.relapse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps offers of care; none is ever deleted. */
interface ReturnOfferRepository extends Repository<ReturnOffer, UUID> {

    ReturnOffer save(ReturnOffer offer);

    Optional<ReturnOffer> findByEpisodeIdAndEndedAtIsNull(EpisodeId episode);

    List<ReturnOffer> findByEpisodeIdOrderByOpenedAtDesc(EpisodeId episode);
}
