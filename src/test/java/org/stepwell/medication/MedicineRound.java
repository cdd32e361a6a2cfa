package org.stepwell.medication;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.EpisodeTeams;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.patient.Coding;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.patient.HealthRecord;
import org.stepwell.patient.HealthRecords;
import org.stepwell.patient.Medicine;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** Takes one invented person's medicines through reconciliation, as each of their team would. */
@Component
@Scope("prototype")
public class MedicineRound {

    public static final String PRIMARY_CARE = "primary-care-provider";
    public static final String PSYCHIATRIST = "psychiatrist";

    public static final String LIST = "list-medicines";
    public static final String RESOLVE = "resolve-findings";
    public static final String SIGN_PRIMARY_CARE = "sign-for-primary-care";
    public static final String SIGN_PSYCHIATRY = "sign-for-psychiatry";

    private final PatientId patient;
    private final EpisodeId episode;
    private final Care care;
    private final Walk walk;

    /** What care consists of around the medicines. */
    @Component
    record Care(
            Episodes episodes, EpisodeTeams teams, HealthRecords records, Reconciliations reconciliations, Desk desk) {}

    MedicineRound(Enrolment enrolment, Care care, Walk walk) {
        this.care = care;
        this.walk = walk;
        patient = enrolment.register(Gender.FEMALE);
        episode = enrolment.enrol(patient).id();
    }

    public EpisodeId episode() {
        return episode;
    }

    public PatientId patient() {
        return patient;
    }

    public String key() {
        return episode.toString();
    }

    public ProcessInstance process() {
        return walk.instance("medication-reconciliation", key());
    }

    public MedicineRound formTeam() {
        manager(() -> {
            care.teams()
                    .fill(
                            episode,
                            Map.of(Role.PRIMARY_CARE_PROVIDER, PRIMARY_CARE, Role.PSYCHIATRIST, PSYCHIATRIST),
                            null);
            return null;
        });
        return this;
    }

    /** Has the record from elsewhere tell of an order. */
    public MedicineRound ordered(String sourceId, String name, Coding coding, String prescriber) {
        return ordered(sourceId, name, coding, prescriber, Medicine.Status.ACTIVE);
    }

    public MedicineRound ordered(
            String sourceId, String name, Coding coding, String prescriber, Medicine.Status status) {
        var order = new Medicine(
                sourceId, name, coding, status, LocalDate.of(2026, 1, 5), prescriber, "one tablet in the morning");
        return manager(() -> {
            care.records().take(patient, new HealthRecord(List.of(), List.of(order), List.of()));
            return this;
        });
    }

    public static Coding atc(String code) {
        return new Coding("http://www.whocc.no/atc", code);
    }

    /** Completes the list: whatever is on record is taken and has its code already. */
    public MedicineRound list() {
        return list(Map.of());
    }

    /** Completes the list, saying more of each medicine of that name, and adds these. */
    @SafeVarargs
    public final MedicineRound list(Map<String, Map<String, Object>> said, Map<String, Object>... added) {
        return complete(CARE_MANAGER, LIST, listAnswers(said, added));
    }

    @SafeVarargs
    public final Map<String, Object> listAnswers(Map<String, Map<String, Object>> said, Map<String, Object>... added) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : rows(LIST, "medicines")) {
            row.putIfAbsent("taking", "takes");
            row.putAll(said.getOrDefault((String) row.get("name"), Map.of()));
            rows.add(row);
        }
        return Map.of("medicines", rows, "added", List.of(added));
    }

    public static Map<String, Object> added(String name, String substance, String prescriber) {
        return new HashMap<>(Map.of("name", name, "substance", substance, "prescriber", prescriber, "taking", "takes"));
    }

    /** One whose code is typed, as no name for it is offered. */
    public static Map<String, Object> added(String name, String substance, String prescriber, String code) {
        var row = added(name, substance, prescriber);
        row.put("atcCode", code);
        return row;
    }

    /** Decides the same on every finding. */
    public MedicineRound resolve(Map<String, Object> decision) {
        return complete(PRIMARY_CARE, RESOLVE, rulings(decision));
    }

    public Map<String, Object> rulings(Map<String, Object> decision) {
        var rows = rows(RESOLVE, "findings");
        rows.forEach(row -> row.putAll(decision));
        return Map.of("findings", rows);
    }

    public MedicineRound sign() {
        return signPrimaryCare().signPsychiatry();
    }

    public MedicineRound signPrimaryCare() {
        return complete(PRIMARY_CARE, SIGN_PRIMARY_CARE, Map.of("signed", true));
    }

    public MedicineRound signPsychiatry() {
        return complete(PSYCHIATRIST, SIGN_PSYCHIATRY, Map.of("signed", true, "comment", "Level next week"));
    }

    public MedicineRound request(Reason reason) {
        return manager(() -> {
            care.reconciliations().request(episode, reason);
            return this;
        });
    }

    public MedicineRound endCare() {
        return manager(() -> {
            care.episodes().recordOutcome(episode, Outcome.TRANSFERRED);
            care.episodes().close(episode);
            return this;
        });
    }

    public MedicineRound complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, key(), step, answers);
        return this;
    }

    /** What the form of the open task of this step shows to whom it lies with. */
    public Map<String, Object> shown(String step) {
        var task = walk.task(key(), step);
        return walk.as(task.getAssignee(), () -> care.desk().open(task.getId()).data());
    }

    /** The rows of a list in a form as it is shown, to be answered. */
    public List<Map<String, Object>> rows(String step, String list) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var shown : (List<?>) shown(step).get(list)) {
            var row = new HashMap<String, Object>();
            ((Map<?, ?>) shown).forEach((key, value) -> row.put((String) key, value));
            row.values().removeIf(value -> value == null);
            rows.add(row);
        }
        return rows;
    }

    /** Every round so far, the newest first, read by the supervisor, who sees them after care ended too. */
    public List<Reconciliation> rounds() {
        return walk.as("supervisor", () -> care.reconciliations().all(episode));
    }

    public Reconciliation last() {
        return rounds().get(0);
    }

    public <T> T manager(Supplier<T> work) {
        return walk.as(CARE_MANAGER, work);
    }
}
