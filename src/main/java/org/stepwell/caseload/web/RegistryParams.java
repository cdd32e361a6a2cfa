package org.stepwell.caseload.web;

import java.util.Map;
import org.springframework.util.StringUtils;
import org.stepwell.caseload.CaseloadFlag;
import org.stepwell.caseload.RegistryFilter;
import org.stepwell.caseload.RegistryFilter.Sort;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.workflow.Address;
import org.stepwell.workflow.Word;

/** The registry as it stands in the address. */
record RegistryParams(String q, String flag, String risk, String phase, String team, String sort, String group) {

    private static final int LONGEST = 100;

    /** @return what is understood of it; a word that means nothing narrows nothing */
    RegistryFilter filter() {
        var order = Word.known(Sort.class, sort);
        return new RegistryFilter(
                text(q),
                Word.known(CaseloadFlag.class, flag),
                Word.known(RiskLevel.class, risk),
                Word.known(Phase.class, phase),
                text(team),
                order == null ? Sort.FLAGS : order);
    }

    /** @return whether people stand under their most pressing flag, as they do unless another order was asked for */
    public boolean isGrouped() {
        return group == null ? !StringUtils.hasText(sort) : group.equals("flag");
    }

    /** @return whether it narrows the list */
    public boolean isNarrowed() {
        return StringUtils.hasText(q)
                || StringUtils.hasText(flag)
                || StringUtils.hasText(risk)
                || StringUtils.hasText(phase)
                || StringUtils.hasText(team);
    }

    /** @return the address of the same list in another order; pages call it */
    public String sortedBy(String order) {
        return Address.of("/caseload", this, Map.of("sort", order, "group", ""));
    }

    /** @return the address of the same list as a file */
    public String file() {
        return Address.of("/caseload.csv", this, Map.of("group", ""));
    }

    private static String text(String value) {
        return StringUtils.hasText(value) && value.length() <= LONGEST ? value.strip() : null;
    }
}
