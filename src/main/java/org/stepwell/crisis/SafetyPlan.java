package org.stepwell.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ClinicTime;

/**
 * What a person does to stay safe, in their own words; a later plan stands beside the earlier one.
 *
 * @param crisisId the crisis it was written in, null when in none
 * @param reviewBy 90 days after it was written, or sooner when the risk changes (clinical rules 3.2, a default)
 */
public record SafetyPlan(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        PatientId patientId,
        UUID crisisId,
        @Embedded.Nullable SafetySteps steps,
        String writtenBy,
        Instant writtenAt,
        LocalDate reviewBy) {

    static final int REVIEW_AFTER_DAYS = 90;

    static SafetyPlan of(EpisodeId episode, PatientId patient, UUID crisis, SafetySteps steps, String by, Instant at) {
        var reviewBy = LocalDate.ofInstant(at, ClinicTime.zone()).plusDays(REVIEW_AFTER_DAYS);
        return new SafetyPlan(UUID.randomUUID(), 0, episode, patient, crisis, steps, by, at, reviewBy);
    }

    SafetyPlan with(SafetySteps words) {
        return new SafetyPlan(id, version, episodeId, patientId, crisisId, words, writtenBy, writtenAt, reviewBy);
    }

    SafetyPlan reviewedUntil(LocalDate next) {
        return new SafetyPlan(id, version, episodeId, patientId, crisisId, steps, writtenBy, writtenAt, next);
    }
}
