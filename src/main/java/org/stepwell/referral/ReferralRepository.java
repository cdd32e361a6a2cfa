package org.stepwell.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.stepwell.patient.EpisodeId;

/** Keeps the referrals with their history. */
interface ReferralRepository extends CrudRepository<Referral, UUID> {

    Optional<Referral> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<Referral> findByEpisodeId(EpisodeId episode);

    /** Throws {@link UnknownReferral} when this episode has no such referral. */
    default Referral require(EpisodeId episode, UUID id) {
        return findByIdAndEpisodeId(id, episode).orElseThrow(() -> new UnknownReferral(id));
    }
}
