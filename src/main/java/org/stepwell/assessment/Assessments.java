package org.stepwell.assessment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patients;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Files what each specialist found in an episode's assessment and hands it to the rules. */
@Service
public class Assessments {

    private final AssessmentRecords records;
    private final Scores scores;
    private final Patients patients;
    private final Episodes episodes;

    Assessments(AssessmentRecords records, Scores scores, Patients patients, Episodes episodes) {
        this.records = records;
        this.scores = scores;
        this.patients = patients;
        this.episodes = episodes;
    }

    /** Files scores and preferences; the preferences become the patient's. */
    @Changes("assessment")
    public void recordWellbeing(EpisodeId episode, Wellbeing wellbeing) {
        var filed = records.file(episode, wellbeing.preferences());
        scores.record(episode, wellbeing.phq9(), filed);
        scores.record(episode, wellbeing.gad7(), filed);
        patients.updatePreferences(episodes.of(episode).patientId(), wellbeing.preferences());
    }

    @Changes("assessment")
    public void recordSocialNeeds(EpisodeId episode, SocialNeeds needs) {
        records.file(episode, needs);
    }

    @Changes("assessment")
    public void recordBehaviouralHealth(EpisodeId episode, BehaviouralHealth health, Questionnaire auditC) {
        scores.record(episode, auditC, records.file(episode, health));
    }

    @Changes("assessment")
    public void recordPhysicalHealth(EpisodeId episode, PhysicalHealth health) {
        records.file(episode, health);
    }

    /** Throws {@link java.util.NoSuchElementException} before the behavioural-health section is filed. */
    @Reads("assessment")
    public Findings findings(EpisodeId episode) {
        return Findings.of(
                scores.last(episode, Instrument.PHQ_9).orElse(null),
                scores.last(episode, Instrument.GAD_7).orElse(null),
                records.find(episode, BehaviouralHealth.class).orElseThrow());
    }

    /** Closes the assessment and gives the episode the risk and the level of care that follow from it. */
    @Changes("assessment")
    public void complete(EpisodeId episode, RiskLevel risk, LevelOfCare level) {
        records.complete(episode, risk, level);
        episodes.rateRisk(episode, risk);
        episodes.recommendLevelOfCare(episode, level);
    }

    @Reads("assessment")
    public Optional<SocialNeeds> socialNeeds(EpisodeId episode) {
        return records.find(episode, SocialNeeds.class);
    }

    @Reads("assessment")
    public Optional<BehaviouralHealth> behaviouralHealth(EpisodeId episode) {
        return records.find(episode, BehaviouralHealth.class);
    }

    @Reads("assessment")
    public Optional<PhysicalHealth> physicalHealth(EpisodeId episode) {
        return records.find(episode, PhysicalHealth.class);
    }
}
