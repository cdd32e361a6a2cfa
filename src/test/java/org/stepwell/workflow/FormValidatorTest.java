package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a whole form lets through, what it drops and what it refuses. */
class FormValidatorTest {

    private static final FormSchema WELLBEING = Forms.of("assessment/assess-wellbeing");
    private static final FormSchema CHECK_IN = Forms.of("monitoring/check-in");
    private static final FormSchema CONTRIBUTION = Forms.of("careplan/contribute-to-plan");
    private static final UUID SLEEP = UUID.randomUUID();
    private static final Map<String, Object> GOALS =
            Map.of("goals", List.of(Map.of("goalId", SLEEP, "description", "Sleep through\nthe night")));

    private final FormValidator validator = new FormValidator();

    @Test
    void keepsWhatTheFormAsks() {
        var check = check(WELLBEING, Map.of("phq9Item1", 3, "phq9Item2", 2.0, "language", "Spanish"));
        assertThat(check.errors()).isEmpty();
        assertThat(check.passed()).isTrue();
        assertThat(check.answers()).isEqualTo(Map.of("phq9Item1", 3, "phq9Item2", 2, "language", "Spanish"));
    }

    @Test
    void refusesWhatTheFormDoesNotAsk() {
        var check = check(WELLBEING, Map.of("phq9Item1", 1, "riskLevel", "none"));
        assertThat(check.passed()).isFalse();
        assertThat(check.errors())
                .containsExactly(new FieldError(
                        "riskLevel", "This form does not ask for this. Reload the page and answer again."));
    }

    @Test
    void dropsTheSafetyQuestionsWhenItemNineIsZero() {
        var check = check(WELLBEING, Map.of("phq9Item9", 0, "asq1", "yes", "asq5", "yes"));
        assertThat(check.passed()).isTrue();
        assertThat(check.answers()).isEqualTo(Map.of("phq9Item9", 0));
    }

    @Test
    void asksTheSafetyQuestionsWhenItemNineIsNotZero() {
        assertThat(fields(check(WELLBEING, Map.of("phq9Item9", 1)))).containsExactly("asq1", "asq2", "asq3", "asq4");
    }

    @Test
    void asksWhetherItIsNowWhenOneAnswerIsNotNo() {
        var answers = new HashMap<String, Object>(
                Map.of("phq9Item9", 1, "asq1", "no", "asq2", "no", "asq3", "no", "asq4", "no", "asq5", "yes"));
        assertThat(check(WELLBEING, answers).answers()).containsKey("asq4").doesNotContainKey("asq5");
        answers.put("asq4", "refused");
        answers.remove("asq5");
        assertThat(fields(check(WELLBEING, answers))).containsExactly("asq5");
        answers.put("asq5", "no");
        assertThat(check(WELLBEING, answers).passed()).isTrue();
    }

    @Test
    void asksNothingMoreWhenNobodyWasReached() {
        var check = check(
                CHECK_IN,
                Map.of("reached", "no", "careGoesOn", "here", "phq9Item9", 3, "goals", List.of(Map.of("x", 1))),
                GOALS);
        assertThat(check.errors()).isEmpty();
        assertThat(check.answers()).isEqualTo(Map.of("reached", "no", "careGoesOn", "here"));
    }

    @Test
    void takesWhatIsOnlyShownFromTheDataAndNotFromTheSubmission() {
        var check = check(CHECK_IN, reached(Map.of("description", "Sleep through the night", "value", 6)), GOALS);
        assertThat(check.errors()).isEmpty();
        assertThat(check.answers().get("goals"))
                .isEqualTo(List.of(
                        Map.of("goalId", SLEEP.toString(), "description", "Sleep through\nthe night", "value", 6)));
    }

    @Test
    void refusesAReviewOfAnotherGoalThanTheOneShown() {
        assertThat(fields(check(CHECK_IN, reached(Map.of("description", "Find work", "value", 6)), GOALS)))
                .containsExactly("goals[0].description");
        assertThat(fields(check(CHECK_IN, reached(Map.of("goalId", "another")), GOALS)))
                .containsExactly("goals[0].goalId");
        assertThat(fields(check(CHECK_IN, reached(Map.of()), Map.of()))).containsExactly("goals");
    }

    @Test
    void namesTheRowOfAWrongAnswer() {
        var goals = List.of(Map.of("description", "Walk daily", "target", 5), Map.of("target", 5000, "colour", "red"));
        assertThat(fields(check(CONTRIBUTION, Map.of("goals", goals))))
                .containsExactly("goals[1].description", "goals[1].target", "goals[1].colour");
    }

    @Test
    void takesFiftyRowsAndNoMore() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < 50; row++) {
            rows.add(Map.of("description", "Activity " + row));
        }
        assertThat(check(CONTRIBUTION, Map.of("activities", rows)).passed()).isTrue();
        rows.add(Map.of("description", "One too many"));
        assertThat(check(CONTRIBUTION, Map.of("activities", rows)).errors())
                .containsExactly(new FieldError("activities", "Keep to 50 rows; remove some."));
    }

    @Test
    void refusesAListThatIsNone() {
        var holes = new ArrayList<Object>(List.of(Map.of("description", "Walk")));
        holes.add(null);
        assertThat(fields(check(CONTRIBUTION, Map.of("goals", "none", "activities", holes))))
                .containsExactly("goals", "activities");
    }

    @Test
    void readsConditionsOfARowFromTheRowFirstAndThenFromAroundIt() {
        var form = Forms.asking("{'type':'dynamiclist','id':'b','path':'rows','components':["
                + "{'type':'number','id':'c','key':'kind','decimalDigits':0},"
                + "{'type':'textfield','id':'d','key':'why','conditional':{'hide':'=kind = 1 or own'}}]},"
                + "{'type':'checkbox','id':'e','key':'own'}");
        var rows = List.of(Map.of("kind", 1, "why", "x"), Map.of("kind", 2, "why", "y"));
        assertThat(check(form, Map.of("own", false, "rows", rows)).answers().get("rows"))
                .isEqualTo(List.of(Map.of("kind", 1), Map.of("kind", 2, "why", "y")));
        assertThat(check(form, Map.of("own", true, "rows", rows)).answers().get("rows"))
                .isEqualTo(List.of(Map.of("kind", 1), Map.of("kind", 2)));
    }

    @Test
    void asksWhenAConditionCannotBeEvaluated() {
        var form = Forms.asking(
                "{'type':'textfield','id':'a','key':'why','validate':{'required':true},'conditional':{'hide':'=this is ( no'}}");
        assertThat(fields(check(form, Map.of()))).containsExactly("why");
    }

    @Test
    void readsConditionsFromTheDataWhenTheAnswerIsLocked() {
        var form = Forms.asking("{'type':'checkbox','id':'a','key':'first','readonly':true},"
                + "{'type':'textfield','id':'b','key':'why','conditional':{'hide':'=first'}}");
        assertThat(check(form, Map.of("first", true, "why", "x"), Map.of("first", true))
                        .answers())
                .isEqualTo(Map.of("first", true));
        assertThat(fields(check(form, Map.of("first", true), Map.of("first", false))))
                .containsExactly("first");
    }

    @Test
    void understandsDataAsThePageDoes() {
        record Offer(String label, UUID value) {}
        record Row(LocalDate since) {}
        var form = Forms.asking("{'type':'select','id':'a','key':'service','valuesKey':'services'},"
                + "{'type':'dynamiclist','id':'b','path':'rows','allowAddRemove':false,'components':["
                + "{'type':'datetime','subtype':'date','id':'c','key':'since','disabled':true}]}");
        var data = Map.of(
                "services", List.of(new Offer("Sleep clinic", SLEEP)),
                "rows", List.of(new Row(LocalDate.of(2026, 3, 31))));
        var check = check(form, Map.of("service", SLEEP.toString(), "rows", List.of(Map.of())), data);
        assertThat(check.errors()).isEmpty();
        assertThat(check.answers())
                .isEqualTo(Map.of("service", SLEEP.toString(), "rows", List.of(Map.of("since", "2026-03-31"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'filepicker','id':'a','key':'scan'}",
                "{'type':'group','id':'a','path':'nested','components':[]}",
                "{'type':'datetime','id':'a','key':'at','subtype':'time'}"
            })
    void doesNotReadWhatItCouldNotCheck(String component) {
        assertThatThrownBy(() -> Forms.asking(component)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> reached(Map<String, Object> goal) {
        return Map.of("reached", "yes", "careGoesOn", "here", "goals", List.of(goal));
    }

    private FormCheck check(FormSchema form, Map<String, ?> submitted) {
        return check(form, submitted, Map.of());
    }

    private FormCheck check(FormSchema form, Map<String, ?> submitted, Map<String, ?> data) {
        return validator.check(form, submitted, data);
    }

    private static List<String> fields(FormCheck check) {
        return check.errors().stream().map(FieldError::field).toList();
    }
}
