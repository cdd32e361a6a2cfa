package org.stepwell.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.Needs;
import org.stepwell.careplan.PlanRound;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Walk;

/** One invented person with a plan in force, whose first PHQ-9, at enrolment on a Monday, was 17. */
@Component
@Scope("prototype")
public class Monitored {

    /** The day to set the clock to before anybody is enrolled. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final PlanRound round;
    private final Following following;
    private final Walk walk;
    private final Records records;
    private final ProcessInstance monitoring;

    /** Where monitoring leaves its traces. */
    @Component
    record Records(
            Episodes episodes,
            Progress progress,
            CheckIns checkIns,
            Consultations consultations,
            SupervisionRecords supervision,
            Needs needs,
            RuntimeService runtime) {}

    Monitored(PlanRound round, Following following, Walk walk, Records records) {
        this.round = round.published();
        this.following = following;
        this.walk = walk;
        this.records = records;
        this.monitoring = round.start("progress-monitoring", Map.of());
    }

    public ProcessInstance monitoring() {
        return monitoring;
    }

    public void untilContactDue() {
        following.untilContactDue(key());
    }

    public void contact(int phq9) {
        following.contact(key(), phq9);
    }

    public void contact(Map<String, Object> said) {
        following.contact(key(), said);
    }

    public void checkIn(Map<String, Object> said) {
        following.checkIn(key(), said);
    }

    public void reachNobody(String careGoesOn) {
        following.reachNobody(key(), careGoesOn);
    }

    public void complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, key(), step, answers);
    }

    public void waits(int days) {
        walk.pass(key(), Duration.ofDays(days));
    }

    /** @return what is said of every goal at the next contact, once it is due */
    public Map<String, Object> reviewed(String status) {
        untilContactDue();
        var goals = following.goals(key()).stream()
                .map(row -> {
                    var answered = new HashMap<Object, Object>((Map<?, ?>) row);
                    answered.put("status", status);
                    return answered;
                })
                .toList();
        return Map.of("goals", goals);
    }

    public void enterRelapsePrevention() {
        records.episodes().enterRelapsePrevention(id());
    }

    public void rateRisk(RiskLevel level) {
        records.episodes().rateRisk(id(), level);
    }

    public Episode episode() {
        return records.episodes().of(id());
    }

    public List<Contact> contacts() {
        return records.checkIns().of(id());
    }

    public List<Consultation> consultations() {
        return records.consultations().of(id());
    }

    public List<SupervisionRecord> supervision() {
        return records.supervision().of(id());
    }

    public List<Need> openNeeds() {
        return records.needs().open(id());
    }

    public Verdict lastVerdict() {
        var verdicts = records.progress().verdicts(id());
        return verdicts.get(verdicts.size() - 1);
    }

    public String contactDue() {
        var due = (Date) records.runtime().getVariable(monitoring.getId(), "contactDue");
        return due.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private EpisodeId id() {
        return round.episode();
    }

    private String key() {
        return id().toString();
    }
}
