package org.stepwell.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps the months of care; none is ever deleted. */
interface CareMonthRepository extends Repository<CareMonth, UUID> {

    CareMonth save(CareMonth month);

    /** @return 1 for the one who opened it, of however many try at once */
    @Modifying
    @Query("insert into care_month (id, version, episode_id, patient_id, month, state, minutes, missing,"
            + " weekly_consultation) values (gen_random_uuid(), 1, :episode, :patient, :month, 'open', 0, '{}', false)"
            + " on conflict (episode_id, month) do nothing")
    int open(UUID episode, UUID patient, LocalDate month);

    /** Whoever holds it counts alone. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<CareMonth> findByEpisodeIdAndMonth(EpisodeId episode, LocalDate month);

    Optional<CareMonth> findFirstByEpisodeIdAndMonth(EpisodeId episode, LocalDate month);

    List<CareMonth> findByEpisodeIdOrderByMonthDesc(EpisodeId episode);

    @Query("select max(month) from care_month where patient_id = :patient and state = 'billed' and month < :month"
            + " and codes not in ('short', 'unmet', 'none')")
    LocalDate lastBilled(UUID patient, LocalDate month);
}
