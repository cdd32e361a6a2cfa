package org.stepwell.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps contacts; none is ever changed or deleted. */
interface ContactRepository extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    List<Contact> findByEpisodeIdOrderByMadeAt(EpisodeId episode);
}
