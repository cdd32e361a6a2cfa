package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.billing.CareActivity;
import org.stepwell.billing.Precondition;
import org.stepwell.careplan.AchievementStatus;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.Finding;
import org.stepwell.careplan.Measure;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.caseload.CaseloadFlag;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.DisclosurePurpose;
import org.stepwell.consent.RecipientClass;
import org.stepwell.consent.Sensitivity;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.crisis.CrisisReport;
import org.stepwell.fhir.Fate;
import org.stepwell.handover.HandOverState;
import org.stepwell.insurance.PayerAnswer;
import org.stepwell.insurance.Undecided;
import org.stepwell.medication.Ruling;
import org.stepwell.medication.Severity;
import org.stepwell.monitoring.ContactWay;
import org.stepwell.notification.Reason;
import org.stepwell.notification.Subject;
import org.stepwell.outreach.AttemptOutcome;
import org.stepwell.outreach.NextStep;
import org.stepwell.outreach.OutreachEnd;
import org.stepwell.outreach.OutreachEntry;
import org.stepwell.outreach.ReviewDecision;
import org.stepwell.outreach.WelfareDecision;
import org.stepwell.patient.ContactChannel;
import org.stepwell.referral.ReferralState;
import org.stepwell.relapse.ReturnAnswer;
import org.stepwell.relation.ProxyKind;
import org.stepwell.review.ReviewReason;
import org.stepwell.review.ReviewState;
import org.stepwell.survey.Survey;
import org.stepwell.team.Action;
import org.stepwell.team.Relation;
import org.stepwell.team.Role;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.StayReason;
import org.stepwell.transition.TransitionEnd;
import org.stepwell.transition.TransitionStep;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.Stretch;
import org.stepwell.worklist.TaskFilter;

/** No constant that a page shows is without its words: the compiler does not see their keys. */
class EveryConstantTest {

    @ParameterizedTest
    @MethodSource("said")
    void hasWords(String beginning, Enum<?> constant) {
        assertThatCode(() -> Words.say(beginning + Word.of(constant))).doesNotThrowAnyException();
    }

    static Stream<Arguments> said() {
        return Stream.of(
                        all("care-plan.state.", PlanStatus.values()),
                        all("crisis.do.", RiskLevel.values()),
                        all("medication.ruling.", Ruling.Kind.values()),
                        all("messages.subject.", Subject.values()),
                        all("scores.mark.", ChartMark.Kind.values()),
                        all("scores.stay.", StayKind.values()),
                        all("staying-well.answer.", ReturnAnswer.Answer.values()),
                        all("timeline.kind.", TimelineKind.values()),
                        all("timeline.stay.came.", StayKind.values()),
                        all("timeline.stay.left.", StayKind.values()),
                        all(
                                "timeline.survey.",
                                Survey.End.ANSWERED,
                                Survey.End.DECLINED,
                                Survey.End.NOT_REACHED,
                                Survey.End.LAPSED),
                        all("transition.kind.", StayKind.values()),
                        all("transition.reason.", StayReason.values()),
                        all("word.achievement-status.", AchievementStatus.values()),
                        all("word.action.", Action.values()),
                        all("word.activity-status.", Activity.Status.values()),
                        all("word.agreement-decision.", Agreement.Decision.values()),
                        all("word.care-activity.", CareActivity.values()),
                        all("word.caseload-flag.", CaseloadFlag.values()),
                        all("word.channel.", ContactChannel.values()),
                        all("word.channel.", ContactWay.values()),
                        all("word.consent-scope.", ConsentScope.values()),
                        all("word.contact-way.", ContactWay.values()),
                        all("word.crisis-report-source.", CrisisReport.Source.values()),
                        all("word.disclosure-purpose.", DisclosurePurpose.values()),
                        all("word.fate.", Fate.values()),
                        all("word.finding-kind.", Finding.Kind.values()),
                        all("word.hand-over-state.", HandOverState.values()),
                        all("word.measure.", Measure.values()),
                        all("word.need-domain.", NeedDomain.values()),
                        all("word.next-step.", NextStep.values()),
                        all("word.notification-reason.", Reason.values()),
                        all("word.outcome.", Outcome.values()),
                        all("word.outreach-entry-kind.", OutreachEntry.Kind.values()),
                        all("word.outreach-outcome.", AttemptOutcome.values()),
                        all("word.outreach-outcome.", ReviewDecision.values()),
                        all("word.outreach-outcome.", WelfareDecision.values()),
                        all("word.outreach-end.", OutreachEnd.values()),
                        all("word.payer-answer-outcome.", PayerAnswer.Outcome.values()),
                        all("word.phase.", Phase.values()),
                        all("word.precondition.", Precondition.values()),
                        all("word.proxy-kind.", ProxyKind.values()),
                        all("word.reason.", org.stepwell.medication.Reason.values()),
                        all("word.recipient-class.", RecipientClass.values()),
                        all("word.referral-state.", ReferralState.values()),
                        all("word.relation.", Relation.values()),
                        all("word.review-reason.", ReviewReason.values()),
                        all("word.review-state.", ReviewState.values()),
                        all("word.risk-level.", RiskLevel.values()),
                        all("word.role.", Role.values()),
                        all("word.scope.", TaskFilter.Scope.values()),
                        all("word.sensitivity.", Sensitivity.values()),
                        all("word.severity.", Severity.values()),
                        all("word.stretch.", Stretch.values()),
                        all("word.suicide-screen.", SuicideScreen.values()),
                        all("word.transition-end.", TransitionEnd.values()),
                        all("word.transition-step-kind.", TransitionStep.Kind.values()),
                        all("word.undecided.", Undecided.values()),
                        all("word.wraparound-stand.", Wraparound.Stand.values()))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> all(String beginning, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> Arguments.of(beginning, constant));
    }
}
