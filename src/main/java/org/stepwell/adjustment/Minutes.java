package org.stepwell.adjustment;

import java.util.Set;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;

/**
 * What a case conference decided.
 *
 * @param treatmentChange at most 80 characters for the score chart, null when treatment stays as it is
 */
public record Minutes(Set<Role> attendees, String summary, String treatmentChange) {

    private static final int CHART_LABEL = 80;

    public Minutes {
        attendees = Set.copyOf(attendees);
        if (summary == null || summary.isBlank()) {
            throw new InvalidAnswer("summary", "Say what was decided, and why.");
        }
        if (treatmentChange != null && treatmentChange.length() > CHART_LABEL) {
            throw new InvalidAnswer("treatmentChange", "Keep to " + CHART_LABEL + " characters.");
        }
    }
}
