package org.stepwell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ClinicTime;

/**
 * How somebody in care has been doing since they were enrolled.
 *
 * @param phase {@code treatment} or {@code relapse-prevention}
 * @param riskLevel null while not rated
 * @param dischargedAt the end of a stay that is still followed up, else null
 * @param consentExpiresOn null when no consent stands, or one without an end
 * @param medicinesChangedAt null when none did
 */
public record EpisodeCourse(
        EpisodeId episode,
        PatientId patient,
        String phase,
        String riskLevel,
        LocalDate enrolledOn,
        Course phq9,
        Course gad7,
        Instant improvedAt,
        Instant contactAt,
        boolean reviewed,
        boolean inCrisis,
        Instant dischargedAt,
        LocalDate consentExpiresOn,
        int openReferrals,
        Instant medicinesChangedAt) {

    /** A rise that is older says nothing about today. */
    private static final int FRESH_DAYS = 28;

    /**
     * The totals of one questionnaire; all null before the first.
     *
     * @param rise how far the last one is above the lowest of the four weeks before it
     */
    public record Course(Integer first, Integer last, Integer rise, Instant firstAt, Instant lastAt) {

        /** @return the rise, null once the last total is more than four weeks old */
        public Integer freshRise(Instant now) {
            return lastAt == null || daysFrom(lastAt, now) > FRESH_DAYS ? null : rise;
        }
    }

    /**
     * @return whole weeks since the PHQ-9 was last below 10 or at half of the first; 0 when it is so now, null before the
     *     first
     */
    public Integer weeksNotImproved(Instant now) {
        if (phq9.lastAt() == null) {
            return null;
        }
        var since = improvedAt == null ? phq9.firstAt() : improvedAt;
        return phq9.lastAt().equals(improvedAt) ? 0 : daysFrom(since, now) / 7;
    }

    /** @return days since the person was last spoken to, or enrolled */
    public int daysSinceContact(Instant now) {
        return daysFrom(
                contactAt == null
                        ? enrolledOn.atStartOfDay().atZone(ClinicTime.zone()).toInstant()
                        : contactAt,
                now);
    }

    /** @return days since the first PHQ-9, null before it */
    public Integer daysSinceAssessment(Instant now) {
        return phq9.firstAt() == null ? null : daysFrom(phq9.firstAt(), now);
    }

    public Integer daysSinceDischarge(Instant now) {
        return dischargedAt == null ? null : daysFrom(dischargedAt, now);
    }

    public Integer daysSinceMedicineChange(Instant now) {
        return medicinesChangedAt == null ? null : daysFrom(medicinesChangedAt, now);
    }

    /** @return days until the consent expires, negative once it has; null when it never does */
    public Integer daysToConsentExpiry(Instant now) {
        return consentExpiresOn == null
                ? null
                : (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(now, ClinicTime.zone()), consentExpiresOn);
    }

    static int daysFrom(Instant from, Instant to) {
        return (int) ChronoUnit.DAYS.between(
                LocalDate.ofInstant(from, ClinicTime.zone()), LocalDate.ofInstant(to, ClinicTime.zone()));
    }
}
