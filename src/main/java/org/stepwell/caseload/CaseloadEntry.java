package org.stepwell.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.PatientId;

/**
 * One line of the list of people.
 *
 * @param birthDate null when not known
 * @param phase null while not enrolled, and after care ended
 * @param enrolledOn null when never enrolled
 * @param riskLevel null when not rated
 * @param careManager null when nobody is
 * @param phq9 the totals of the episode, the oldest first
 * @param nextDue when the most pressing open task is due, null when none is
 */
public record CaseloadEntry(
        PatientId id,
        String name,
        LocalDate birthDate,
        Phase phase,
        LocalDate enrolledOn,
        RiskLevel riskLevel,
        String careManager,
        List<Integer> phq9,
        Instant nextDue) {}
