package org.stepwell.crisis.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Variable;

/** The process safety-plan-review: waits until a plan has to be gone through again. */
final class SafetyPlanReviewProcess {

    static final String KEY = "safety-plan-review";
    static final String SAFETY_PLAN_OVERTAKEN = "safety-plan-overtaken";

    static final Variable<Date> REVIEW_DUE = Variable.date("reviewDue");
    static final Variable<Boolean> PLAN_IN_USE = Variable.flag("planInUse");

    /** A week before the last day, so that the task is done by then. */
    private static final int DAYS_BEFORE = 7;

    private SafetyPlanReviewProcess() {}

    static Date due(LocalDate reviewBy) {
        return Date.from(reviewBy.minusDays(DAYS_BEFORE)
                .atTime(LocalTime.of(8, 0))
                .atZone(ClinicTime.zone())
                .toInstant());
    }
}
