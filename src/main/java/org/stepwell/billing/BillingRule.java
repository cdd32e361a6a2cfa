package org.stepwell.billing;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Asks the decisions bill-month and bill-crisis-care. */
@Component
class BillingRule {

    private final Decisions decisions;

    BillingRule(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @return empty when no row covers this payer and year */
    Optional<Proposal> ask(Coverage coverage, CareMonth month, MonthKind kind, boolean preconditionsMet) {
        var inputs = new HashMap<String, Object>();
        inputs.put("payer", coverage.payer());
        inputs.put("year", month.month().getYear());
        inputs.put("codeFamily", coverage.codeFamily());
        inputs.put("monthKind", Word.of(kind));
        inputs.put("acceptsMidpoint", coverage.acceptsMidpoint());
        inputs.put("apcmSameMonth", coverage.apcmSameMonth());
        inputs.put("preconditionsMet", preconditionsMet);
        inputs.put("minutes", month.minutes());
        return Optional.of(decisions.row("bill-month", inputs))
                .filter(row -> !row.isEmpty())
                .map(row -> new Proposal((String) row.get("codes"), (Integer) row.get("nextAt")));
    }

    /**
     * @param amount minutes or calls, as the service is counted
     * @return the code with how often it is billed, such as G0560x2; empty when it comes to nothing
     */
    Optional<String> ask(Coverage coverage, CareMonth month, CrisisService service, int amount) {
        var inputs = new HashMap<String, Object>();
        inputs.put("payer", coverage.payer());
        inputs.put("year", month.month().getYear());
        inputs.put("service", Word.of(service));
        inputs.put("amount", amount);
        return Optional.of(decisions.row("bill-crisis-care", inputs))
                .filter(row -> !row.isEmpty() && !CareMonth.NONE.equals(row.get("code")))
                .map(row -> times((String) row.get("code"), ((Number) row.get("units")).intValue()));
    }

    private static String times(String code, int units) {
        return units == 1 ? code : code + "x" + units;
    }
}
