package org.stepwell.assessment;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.Walk;

/** One invented person who is assessed by the four specialists, each with their own form. */
@Component
@Scope("prototype")
public class AssessmentRound {

    private static final String PROCESS = "comprehensive-assessment";

    private final Episode episode;
    private final Walk walk;
    private final ProcessInstance assessment;

    AssessmentRound(Enrolment enrolment, Journeys journeys, Walk walk) {
        this.walk = walk;
        episode = enrolment.enrol();
        walk.as(CARE_MANAGER, () -> journeys.start(PROCESS, key(), Map.of()));
        assessment = walk.instance(PROCESS, key());
    }

    public Episode episode() {
        return episode;
    }

    public ProcessInstance assessment() {
        return assessment;
    }

    /** Files all four; they have no social needs, and their body is well. */
    public void assess(Map<String, Object> wellbeing, Map<String, Object> behaviouralHealth) {
        wellbeing(wellbeing);
        socialNeeds(AssessmentForms.socialNeeds());
        behaviouralHealth(behaviouralHealth);
        physicalHealth();
    }

    public void wellbeing(Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key(), "assess-wellbeing", answers);
    }

    public void socialNeeds(Map<String, Object> answers) {
        walk.complete("social-worker", key(), "assess-social-needs", answers);
    }

    public void behaviouralHealth(Map<String, Object> answers) {
        walk.complete("therapist", key(), "assess-behavioural-health", answers);
    }

    public void physicalHealth() {
        walk.complete("primary-care-provider", key(), "assess-physical-health", AssessmentForms.physicalHealth());
    }

    private String key() {
        return episode.id().toString();
    }
}
