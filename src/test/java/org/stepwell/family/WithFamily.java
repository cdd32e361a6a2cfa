package org.stepwell.family;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.OwnConsents;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** One invented person in care with somebody who looks after them, and the people who work with both. */
@Component
@Scope("prototype")
public class WithFamily {

    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final Walk walk;
    private final Parts parts;
    private final Episode episode;
    private UUID caregiver;

    /** Where family work leaves its traces. */
    @Component("withFamilyParts")
    record Parts(
            FamilySupports supports,
            StrainChecks strains,
            RelatedPersons relations,
            OwnConsents consents,
            Episodes episodes,
            RuntimeService runtime,
            HistoryService history,
            Desk desk,
            Clock clock) {}

    WithFamily(Walk walk, Enrolment enrolment, Parts parts) {
        this.walk = walk;
        this.parts = parts;
        this.episode = enrolment.enrol();
    }

    public EpisodeId episode() {
        return episode.id();
    }

    public PatientId patient() {
        return episode.patientId();
    }

    public UUID caregiver() {
        return caregiver;
    }

    /** Names Kim, who looks after the person, and what Kim allows. */
    public ProcessInstance caregiver(Matter... allowed) {
        return named(true, allowed);
    }

    public ProcessInstance named(boolean looksAfter, Matter... allowed) {
        caregiver = manager(() -> parts.relations()
                .add(patient(), new Particulars("Kim Invented", "sister", "555 0100", null, looksAfter, null))
                .id());
        if (allowed.length > 0) {
            allow(allowed);
        }
        return journey();
    }

    public void allow(Matter... allowed) {
        manager(() -> {
            parts.consents().give(patient(), caregiver, Set.of(allowed));
            return null;
        });
    }

    public void revokes(Matter matter) {
        manager(() -> {
            parts.consents().revoke(patient(), caregiver, matter);
            return null;
        });
    }

    public void isNoLongerClose() {
        manager(() -> {
            parts.relations().end(patient(), caregiver, "Moved away");
            return null;
        });
    }

    public void ask(Round wish) {
        manager(() -> {
            parts.supports().ask(episode(), caregiver, wish);
            return null;
        });
    }

    public void rateRisk(RiskLevel level) {
        manager(() -> {
            parts.episodes().rateRisk(episode(), level);
            return null;
        });
    }

    public void closes() {
        manager(() -> {
            parts.episodes().recordOutcome(episode(), Outcome.TRANSFERRED);
            return parts.episodes().close(episode());
        });
    }

    public ProcessInstance journey() {
        return walk.instance("family-support", key());
    }

    public FamilySupport support() {
        return manager(() -> parts.supports().of(episode()).get(0));
    }

    public Optional<StrainCheck> strain(String username) {
        var support = support().id();
        return walk.as(username, () -> parts.strains().latest(episode(), support));
    }

    public void complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, key(), step, answers);
    }

    /** @param each what each of the eight lines counts, 0 to 3 */
    public void answersStrain(int each, boolean children) {
        var answers = new HashMap<String, Object>();
        for (var item = 1; item <= 8; item++) {
            answers.put("strainItem" + item, each);
        }
        answers.put("childrenInHousehold", children);
        complete(CARE_MANAGER, "ask-caregiver-strain", answers);
    }

    public void decides(String decision) {
        complete(
                CARE_MANAGER,
                "decide-family-work",
                Map.of("decision", decision, "decidedBy", "patient", "deciderName", "Robin Invented"));
    }

    public void arrangesSession() {
        complete(
                "family-therapist",
                "arrange-family-session",
                Map.of("sessionAt", "2026-03-20T10:00", "place", "Room 2"));
    }

    public Map<String, Object> shown(String username, String step) {
        var task = walk.task(key(), step).getId();
        return walk.as(username, () -> parts.desk().open(task).data());
    }

    public boolean waitsAt(String step) {
        return walk.waitsAt(key(), step);
    }

    public void waits(Duration time) {
        walk.pass(key(), time);
    }

    public <T> T manager(Supplier<T> work) {
        return walk.as(CARE_MANAGER, work);
    }

    public String key() {
        return episode().toString();
    }
}
