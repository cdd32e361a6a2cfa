package org.stepwell.billing;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.DischargeCall;
import org.stepwell.transition.FollowUps;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Worklist;

/** One invented person, enrolled, consented, scored and on the registry, whose care takes minutes. */
@Component
@Scope("prototype")
public class BilledPerson {

    private final EpisodeId episode;
    private final Care care;
    private final Walk walk;
    private final Worklist worklist;

    /** What minutes and months hang on. */
    @Component
    record Care(
            Enrolment enrolment,
            Lifecycle lifecycle,
            Scores scores,
            ContactPlans contacts,
            CareTimes times,
            CareMonths months,
            Transitions transitions,
            FollowUps followUps,
            Clock clock) {}

    BilledPerson(Care care, Walk walk, Worklist worklist) {
        this.care = care;
        this.walk = walk;
        this.worklist = worklist;
        episode = care.enrolment().enrol().id();
        care.lifecycle().consent(key(), "permit");
        asCareManager(() -> {
            score();
            care.contacts().schedule(episode, 7);
        });
    }

    public EpisodeId episode() {
        return episode;
    }

    public String key() {
        return episode.toString();
    }

    public void score() {
        care.scores()
                .record(episode, Instrument.PHQ_9, Sheets.phq9(17), care.clock().instant());
    }

    public void takes(int minutes) {
        takes(CARE_MANAGER, minutes);
    }

    public void takes(String by, int minutes) {
        asCareManager(() -> care.times()
                .add(
                        episode,
                        Spent.entered(CareActivity.CONTACT, by, care.clock().instant(), minutes)));
    }

    public void plansForSafety(int minutes) {
        asCareManager(() -> care.times()
                .add(
                        episode,
                        Spent.entered(
                                CareActivity.SAFETY_PLANNING,
                                CARE_MANAGER,
                                care.clock().instant(),
                                minutes)));
    }

    /** Comes home from an emergency department, and is reached by so many calls. */
    public void isCalledAfterDischarge(int calls) {
        var now = care.clock().instant();
        asCareManager(() -> {
            var stay = new Stay(StayKind.EMERGENCY, "County hospital", now.minus(Duration.ofHours(9)), now, null);
            care.transitions().report(episode, stay);
            for (int i = 0; i < calls; i++) {
                care.followUps().recordCall(episode, new DischargeCall(true, null, null));
            }
            care.followUps().recordCall(episode, new DischargeCall(false, null, null));
        });
    }

    public void corrects(int from, int to) {
        asCareManager(() -> care.times()
                .correct(
                        episode,
                        times().stream()
                                .filter(time -> time.minutes() == from)
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        to,
                        "The call was cut short."));
    }

    public List<CareTime> times() {
        return walk.as(CARE_MANAGER, () -> care.times().of(episode, month()));
    }

    public String forecast() {
        return walk.as(CARE_MANAGER, () -> care.months().forecast(episode, month()))
                .map(Forecast::words)
                .orElse("");
    }

    public List<CareMonth> months() {
        return walk.as(CARE_MANAGER, () -> care.months().of(episode));
    }

    public YearMonth month() {
        return YearMonth.now(care.clock());
    }

    public void waits(int days) {
        walk.pass(key(), Duration.ofDays(days));
    }

    /** @return the usual answers to confirm-month, with everything that billing asks for */
    public static Map<String, Object> confirming(String decision) {
        return new HashMap<>(Map.of(
                "decision", decision,
                "payer", "any",
                "codeFamily", "cocm",
                "initiatingVisitOn", "2026-03-02",
                "weeklyConsultation", true));
    }

    public void confirm(Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key(), "confirm-month", answers);
    }

    /** Says first what billing has to know, and bills what then comes out. */
    public void billsTheMonth() {
        confirm(confirming("bill"));
        confirm(confirming("bill"));
    }

    public void approve(String decision, String remark) {
        walk.complete("supervisor", key(), "approve-month", Map.of("decision", decision, "remark", remark));
    }

    public Map<String, Object> shown(String username, String step) {
        return walk.shown(username, key(), step);
    }

    private void asCareManager(Runnable work) {
        walk.as(CARE_MANAGER, () -> {
            work.run();
            return null;
        });
    }
}
