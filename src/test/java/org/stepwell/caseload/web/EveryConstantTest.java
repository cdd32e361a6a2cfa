package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stepwell.billing.CareActivity;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.caseload.CaseloadFlag;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.handover.HandOverState;
import org.stepwell.medication.Ruling;
import org.stepwell.notification.Subject;
import org.stepwell.relapse.ReturnAnswer;
import org.stepwell.relation.ProxyKind;
import org.stepwell.review.ReviewReason;
import org.stepwell.review.ReviewState;
import org.stepwell.transition.StayKind;
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
                        all("transition.kind.", StayKind.values()),
                        all("word.care-activity.", CareActivity.values()),
                        all("word.caseload-flag.", CaseloadFlag.values()),
                        all("word.hand-over-state.", HandOverState.values()),
                        all("word.proxy-kind.", ProxyKind.values()),
                        all("word.review-reason.", ReviewReason.values()),
                        all("word.review-state.", ReviewState.values()),
                        all("word.scope.", TaskFilter.Scope.values()),
                        all("word.stretch.", Stretch.values()))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> all(String beginning, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> Arguments.of(beginning, constant));
    }
}
