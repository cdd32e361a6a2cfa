package org.stepwell.review.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.workflow.Variable;

/** The process caseload-review: one person in one week's review, until the recommendation was acted on. */
final class CaseloadReviewProcess {

    static final String KEY = "caseload-review";
    static final String REVIEW_SETTLED = "review-settled";

    static final Variable<String> REVIEW_ID = Variable.id("reviewId");
    /** A role, or the word nobody. */
    static final Variable<String> RECOMMENDED_TO = Variable.text("recommendedTo");

    static final Variable<Boolean> FOLLOWED = Variable.flag("followed");

    private CaseloadReviewProcess() {}

    static UUID review(VariableScope scope) {
        return UUID.fromString(REVIEW_ID.get(scope));
    }
}
