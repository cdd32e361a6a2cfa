package org.stepwell.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

/** Keeps messages until, and after, they are delivered. */
interface OutboxRepository extends CrudRepository<OutboxMessage, UUID> {

    @Query("select id from outbox_message where state = 'waiting' and next_attempt_at <= :now"
            + " order by next_attempt_at limit :atMost")
    List<UUID> due(Instant now, int atMost);

    /** Empty if it was settled, or if another node is delivering it right now. */
    @Query("select * from outbox_message where id = :id and state = 'waiting' and next_attempt_at <= :now"
            + " for update skip locked")
    Optional<OutboxMessage> take(UUID id, Instant now);

    /** Waits for a delivery that is under way, so that what it finds is how it really stands. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<OutboxMessage> findByAboutAndPurposeOrderByCreatedAt(UUID about, String purpose);

    List<OutboxMessage> findByAboutOrderByCreatedAt(UUID about);

    boolean existsByStepInstanceAndPurpose(String stepInstance, String purpose);
}
