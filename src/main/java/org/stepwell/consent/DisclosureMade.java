package org.stepwell.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;

/**
 * One row of the accounting: what was told to whom, for what, and by which right. Kept for six years, never changed.
 *
 * @param consentId the consent it relied on, or null where none was needed
 * @param about what it belonged to, such as a referral; or null
 * @param reason the code of the rule that allowed it
 * @param emergency what 42 CFR 2.51 wants beside that; null for every other disclosure
 */
@Table("disclosure_made")
public record DisclosureMade(
        @Id UUID id,
        @Version int version,
        PatientId patientId,
        EpisodeId episodeId,
        UUID consentId,
        UUID about,
        Set<String> classes,
        String purpose,
        String recipient,
        String recipientName,
        String channel,
        String reason,
        Instant madeAt,
        String madeBy,
        @Embedded.Nullable(prefix = "emergency_") Emergency emergency) {

    /** Where the medical personnel belong, and what the emergency was. */
    public record Emergency(String affiliation, String nature) {}

    /** How it left: from our system to theirs, or by a person's voice or hand. */
    public enum Channel {
        SYSTEM,
        BY_HAND
    }

    public Set<Sensitivity> told() {
        return Arrays.stream(Sensitivity.values())
                .filter(one -> classes.contains(Word.of(one)))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
