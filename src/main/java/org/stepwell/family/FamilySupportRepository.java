package org.stepwell.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps the work with families; none is ever deleted. */
interface FamilySupportRepository extends Repository<FamilySupport, UUID> {

    FamilySupport save(FamilySupport support);

    Optional<FamilySupport> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    Optional<FamilySupport> findByEpisodeIdAndRelatedPersonIdAndEndedAtIsNull(EpisodeId episode, UUID person);

    List<FamilySupport> findByEpisodeIdAndEndedAtIsNull(EpisodeId episode);

    List<FamilySupport> findByEpisodeIdOrderByBegunAtDesc(EpisodeId episode);

    /** Throws {@link NoSuchSupport} when this episode has no such. */
    default FamilySupport require(EpisodeId episode, UUID id) {
        return findByIdAndEpisodeId(id, episode).orElseThrow(() -> new NoSuchSupport(id));
    }
}
