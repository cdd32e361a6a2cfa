package org.stepwell.coordination;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps what people answered; no answer replaces another. */
interface ClosureWishRepository extends Repository<ClosureWish, UUID> {

    ClosureWish save(ClosureWish wish);

    List<ClosureWish> findByEpisodeIdOrderByRecordedAtDesc(EpisodeId episode);
}
