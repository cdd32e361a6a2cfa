package org.stepwell.caseload;

import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;

/**
 * Whom the registry shows, and in which order; a field that is null narrows nothing.
 *
 * @param text part of a name
 * @param team the username of the care manager
 */
public record RegistryFilter(String text, CaseloadFlag flag, RiskLevel risk, Phase phase, String team, Sort sort) {

    /** What the list is ordered by; where two are alike, by name. */
    public enum Sort {
        NAME("p.family, p.given"),
        WEEKS("s.enrolled_on"),
        PHQ_9("s.phq9_last desc nulls last"),
        PHQ_9_CHANGE("s.phq9_last - s.phq9_first desc nulls last"),
        GAD_7("s.gad7_last desc nulls last"),
        CONTACT("s.contact_at nulls first"),
        NEXT("n.due nulls last"),
        FLAGS("cardinality(s.flags) desc");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
