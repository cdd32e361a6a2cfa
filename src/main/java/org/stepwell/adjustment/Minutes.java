package org.stepwell.adjustment;

import java.util.Set;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

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
            throw new InvalidAnswer("summary", Words.say("wrong.adjustment.summary"));
        }
        if (treatmentChange != null && treatmentChange.length() > CHART_LABEL) {
            throw new InvalidAnswer("treatmentChange", Words.say("wrong.adjustment.label", CHART_LABEL));
        }
    }
}
