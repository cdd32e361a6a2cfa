package org.stepwell.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps what was to be told; none is ever deleted. */
interface NotificationRepository extends Repository<Notification, UUID> {

    Notification save(Notification notification);

    boolean existsById(UUID id);

    /** Alone, until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Notification> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    Optional<Notification> findByJourneyId(String processInstanceId);

    List<Notification> findByEpisodeIdOrderByCreatedAtDesc(EpisodeId episode);
}
