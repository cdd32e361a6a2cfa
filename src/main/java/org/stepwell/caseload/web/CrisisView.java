package org.stepwell.caseload.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.crisis.Crisis;
import org.stepwell.crisis.CrisisRecord;
import org.stepwell.crisis.CrisisRecords;
import org.stepwell.crisis.CrisisReport;
import org.stepwell.crisis.SafetyPlan;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** What the pages say about a person's crisis and their safety plan; pages call it by its name, {@code @crisisView}. */
@Component("crisisView")
public class CrisisView {

    private final CrisisRecords records;
    private final SafetyPlans plans;

    CrisisView(CrisisRecords records, SafetyPlans plans) {
        this.records = records;
        this.plans = plans;
    }

    /** @return the open crisis of the episode, which may be null; empty when there is none */
    public Optional<CrisisRecord> open(Episode episode) {
        return episode == null
                ? Optional.empty()
                : records.of(episode.id()).stream()
                        .filter(record -> record.crisis().isOpen())
                        .findFirst();
    }

    public Optional<SafetyPlan> plan(PatientId patient) {
        return plans.current(patient);
    }

    /** @return the level as people read it, "not screened yet" before the first triage */
    public String level(Crisis crisis) {
        return crisis.level().map(Words::word).orElseGet(() -> Words.say("crisis.not-screened"));
    }

    /** @return what has to happen now, in a sentence */
    public String whatToDo(Crisis crisis) {
        return Words.say("crisis.do." + crisis.level().map(Word::of).orElse("screen"));
    }

    /** @return reports nobody has looked at; the first one opened the crisis */
    public List<CrisisReport> unseen(CrisisRecord record) {
        return record.reports().stream()
                .skip(1)
                .filter(report -> report.seenAt() == null)
                .toList();
    }

    /** @return who said it, as a word */
    public String source(CrisisReport report) {
        return Words.title("crisis-report-source", report.source());
    }
}
