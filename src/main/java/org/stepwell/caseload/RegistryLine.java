package org.stepwell.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.PatientId;

/**
 * How one person in care stands.
 *
 * @param riskLevel null when not rated
 * @param phq9 the totals of the episode, the oldest first
 * @param gad7 the totals of the episode, the oldest first
 * @param response remission, response, improving, none or worse; null before the first PHQ-9
 * @param contactAt when the person was last spoken to, null for never
 * @param nextContact when the next contact is promised, null when none is
 * @param careManager null when nobody is
 */
public record RegistryLine(
        PatientId patient,
        String name,
        Phase phase,
        RiskLevel riskLevel,
        LocalDate enrolledOn,
        List<Integer> phq9,
        List<Integer> gad7,
        String response,
        Instant contactAt,
        Instant nextContact,
        List<CaseloadFlag> flags,
        int openReferrals,
        Instant medicinesChangedAt,
        String careManager) {

    /** @return whole weeks in care */
    public long weeks(LocalDate today) {
        return ChronoUnit.WEEKS.between(enrolledOn, today);
    }

    /** @return what the person is grouped under, null when nothing is flagged */
    public CaseloadFlag mostPressing() {
        return flags.isEmpty() ? null : flags.get(0);
    }
}
