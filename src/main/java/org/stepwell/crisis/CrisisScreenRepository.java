package org.stepwell.crisis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Keeps screens; none is ever changed or deleted. */
interface CrisisScreenRepository extends Repository<CrisisScreen, UUID> {

    CrisisScreen save(CrisisScreen screen);

    @Query("select * from crisis_screen where crisis_id = :crisis order by seq desc limit 1")
    Optional<CrisisScreen> newest(UUID crisis);

    List<CrisisScreen> findByCrisisIdOrderByRecordedAt(UUID crisis);
}
