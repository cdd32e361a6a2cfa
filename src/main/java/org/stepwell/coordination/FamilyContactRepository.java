package org.stepwell.coordination;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps the one family contact an episode may have. */
interface FamilyContactRepository extends Repository<FamilyContact, EpisodeId> {

    FamilyContact save(FamilyContact contact);

    Optional<FamilyContact> findById(EpisodeId episode);
}
