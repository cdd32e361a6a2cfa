package org.stepwell.studio.process.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.Test;
import org.stepwell.studio.replay.ProcessReplay.Reason;
import org.stepwell.studio.replay.ProcessReplay.Why;

/** Which journeys a changed process would not have allowed, and why. */
class FitTest {

    private static final Graph IN_ORDER =
            graph(process().userTask("ask").userTask("plan").userTask("call").endEvent("end"));

    @Test
    void whatWentAsTheModelSaysFits() {
        assertThat(Fit.firstUnfit(IN_ORDER, went("start", "ask", "plan", "call", "end")))
                .isNegative();
        assertThat(Fit.firstUnfit(IN_ORDER, went("start", "ask"))).isNegative();
    }

    @Test
    void aStepThatIsGoneIsNamed() {
        var changed = graph(process().userTask("ask").userTask("call").endEvent("end"));

        var fits = fits(IN_ORDER, changed, went("start", "ask", "plan", "call", "end"), went("start", "ask"));

        assertThat(fits.unfit()).isOne();
        assertThat(fits.reasons()).containsExactly(new Reason(Why.GONE, "", "plan", 1));
    }

    @Test
    void aStepOfAnotherKindIsNamed() {
        var changed = graph(process()
                .userTask("ask")
                .serviceTask("plan")
                .camundaDelegateExpression("${plan}")
                .userTask("call")
                .endEvent("end"));

        assertThat(fits(IN_ORDER, changed, went("start", "ask", "plan")).reasons())
                .containsExactly(new Reason(Why.OTHER_KIND, "", "plan", 1));
    }

    @Test
    void theOtherOrderHasNoWay() {
        var changed = graph(
                process().userTask("ask").userTask("call").userTask("plan").endEvent("end"));

        assertThat(fits(IN_ORDER, changed, went("start", "ask", "plan", "call", "end"))
                        .reasons())
                .containsExactly(new Reason(Why.NO_WAY, "ask", "plan", 1));
    }

    @Test
    void aNewStepThatMayBePassedOverFits() {
        var changed = graph(process()
                .userTask("ask")
                .exclusiveGateway("is-new")
                .userTask("new")
                .exclusiveGateway("join")
                .userTask("plan")
                .userTask("call")
                .endEvent("end")
                .moveToNode("is-new")
                .connectTo("join"));

        assertThat(fits(IN_ORDER, changed, went("start", "ask", "plan", "call", "end"))
                        .unfit())
                .isZero();
    }

    @Test
    void aNewStepOnTheOnlyWayDoesNotFit() {
        var changed = graph(process()
                .userTask("ask")
                .userTask("new")
                .userTask("plan")
                .userTask("call")
                .endEvent("end"));

        assertThat(fits(IN_ORDER, changed, went("start", "ask", "plan"), went("start", "ask"))
                        .reasons())
                .containsExactly(new Reason(Why.NO_WAY, "ask", "plan", 1));
    }

    @Test
    void sideBySideMayGoInAnyOrderAndOneAfterTheOtherMayNot() {
        var sideBySide = graph(process()
                .parallelGateway("fork")
                .userTask("ask")
                .parallelGateway("join")
                .userTask("plan")
                .endEvent("end")
                .moveToNode("fork")
                .userTask("call")
                .connectTo("join"));
        var either = graph(process()
                .exclusiveGateway("which")
                .userTask("ask")
                .exclusiveGateway("join")
                .userTask("plan")
                .endEvent("end")
                .moveToNode("which")
                .userTask("call")
                .connectTo("join"));
        var oneWay = went("start", "ask", "call", "plan", "end");
        var otherWay = went("start", "call", "ask", "plan", "end");

        assertThat(Fit.firstUnfit(sideBySide, oneWay)).isNegative();
        assertThat(Fit.firstUnfit(sideBySide, otherWay)).isNegative();
        assertThat(Fit.firstUnfit(sideBySide, went("start", "call", "plan"))).isEqualTo(2);
        assertThat(fits(sideBySide, either, oneWay).reasons())
                .containsExactly(new Reason(Why.NO_WAY, "start", "call", 1));
    }

    @Test
    void whatIsStillDoneLeadsNowhereYet() {
        var open = List.of(new Fit.Run("start", 1), new Fit.Run("ask", Fit.Run.NEVER), new Fit.Run("plan", 3));

        assertThat(Fit.firstUnfit(IN_ORDER, open)).isEqualTo(2);
    }

    @Test
    void aWayBackAllowsAsManyRoundsAsThereWere() {
        var again = graph(process()
                .userTask("ask")
                .exclusiveGateway("is-again")
                .connectTo("ask")
                .moveToNode("is-again")
                .endEvent("end"));
        var once = graph(process().userTask("ask").endEvent("end"));
        var thrice = went("start", "ask", "ask", "ask", "end");

        assertThat(Fit.firstUnfit(again, thrice)).isNegative();
        assertThat(fits(again, once, thrice).reasons()).containsExactly(new Reason(Why.NO_WAY, "ask", "ask", 1));
    }

    @Test
    void whatHappensAtAStepBeginsWhileItIsDone() {
        var overdue = graph(process()
                .userTask("ask")
                .boundaryEvent("on-late")
                .cancelActivity(false)
                .timerWithDuration("P1D")
                .userTask("remind")
                .endEvent("end-reminded")
                .moveToActivity("ask")
                .boundaryEvent("on-gone")
                .message("gone")
                .endEvent("end-gone")
                .moveToActivity("ask")
                .endEvent("end"));

        assertThat(Fit.firstUnfit(overdue, went("start", "ask", "on-late", "remind", "on-late", "remind", "end")))
                .isNegative();
        assertThat(Fit.firstUnfit(
                        overdue,
                        List.of(
                                new Fit.Run("start", 1),
                                new Fit.Run("ask", Fit.Run.NEVER),
                                new Fit.Run("on-gone", 3),
                                new Fit.Run("end-gone", 4))))
                .isNegative();
        assertThat(Fit.firstUnfit(overdue, went("start", "on-late"))).isOne();
    }

    @Test
    void aSubProcessBeginsOnceEachTimeAndMayBeInterruptedAtAnyTime() {
        var within = graph(process()
                .subProcess("talk")
                .embeddedSubProcess()
                .startEvent("start-talk")
                .userTask("ask")
                .endEvent("end-talk")
                .subProcessDone()
                .userTask("plan")
                .endEvent("end"));

        assertThat(Fit.firstUnfit(within, went("start", "talk", "start-talk", "ask", "end-talk", "plan", "end")))
                .isNegative();
        assertThat(Fit.firstUnfit(within, went("start", "talk", "start-talk", "start-talk")))
                .isEqualTo(3);
        assertThat(Fit.firstUnfit(within, went("start", "start-talk"))).isOne();
    }

    @Test
    void forEachOfSeveralThereMayBeNoneOrMany() {
        var each = graph(process()
                .userTask("ask")
                .multiInstance()
                .parallel()
                .camundaCollection("all")
                .multiInstanceDone()
                .userTask("plan")
                .endEvent("end"));

        assertThat(Fit.firstUnfit(each, went("start", "plan", "end"))).isNegative();
        assertThat(Fit.firstUnfit(each, went("start", "ask", "ask", "ask", "plan", "end")))
                .isNegative();
    }

    @Test
    void whatNeverFittedIsNotLaidAtTheChange() {
        var changed = graph(process().userTask("ask").endEvent("end"));

        var fits = fits(IN_ORDER, changed, went("start", "call"));

        assertThat(fits.unfit()).isZero();
        assertThat(fits.strayed()).isOne();
    }

    private static Fits fits(Graph inForce, Graph changed, List<?>... journeys) {
        var fits = new Fits(inForce, changed);
        for (var journey : journeys) {
            fits.add(journey.stream().map(Fit.Run.class::cast).toList());
        }
        return fits;
    }

    /** Each step had ended when the next one began, the last one too. */
    private static List<Fit.Run> went(String... steps) {
        var runs = new ArrayList<Fit.Run>();
        for (var step : steps) {
            runs.add(new Fit.Run(step, runs.size() + 1));
        }
        return runs;
    }

    private static AbstractFlowNodeBuilder<?, ?> process() {
        return Bpmn.createExecutableProcess("journey").startEvent("start");
    }

    private static Graph graph(AbstractFlowNodeBuilder<?, ?> built) {
        BpmnModelInstance model = built.done();
        return Graph.read(Bpmn.convertToString(model), "journey").orElseThrow();
    }
}
