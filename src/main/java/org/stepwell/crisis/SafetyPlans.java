package org.stepwell.crisis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps a person's safety plans; the newest is the one they use. */
@Service
public class SafetyPlans {

    private final SafetyPlanRepository plans;
    private final CareTeams teams;
    private final Clock clock;

    SafetyPlans(SafetyPlanRepository plans, CareTeams teams, Clock clock) {
        this.plans = plans;
        this.teams = teams;
        this.clock = clock;
    }

    /** Files the plan as it was written with the person; the crisis may be null. */
    @Changes("safety plan")
    public void write(EpisodeId episode, UUID crisis, SafetySteps steps) {
        plans.save(SafetyPlan.of(episode, teams.patientOf(episode), crisis, steps, Actor.current(), clock.instant()));
    }

    /** @return the plan in use, from whichever episode */
    @Reads("safety plan")
    public Optional<SafetyPlan> current(PatientId patient) {
        return of(patient).stream().findFirst();
    }

    /** @return the plan in use of the person in this episode */
    @Reads("safety plan")
    public Optional<SafetyPlan> current(EpisodeId episode) {
        return plans.findByPatientIdOrderByWrittenAtDesc(teams.patientOf(episode)).stream()
                .findFirst();
    }

    /** @return every plan, the newest first */
    @Reads("safety plan")
    public List<SafetyPlan> of(PatientId patient) {
        return plans.findByPatientIdOrderByWrittenAtDesc(patient);
    }
}
