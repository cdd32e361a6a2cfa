package org.stepwell.careplan;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ClinicTime;

/** One version of the shared plan of an episode: open while a draft, locked from its publication on. */
public class CarePlan {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final EpisodeId episodeId;
    private final int versionNumber;
    private final UUID replaces;
    private PlanStatus status = PlanStatus.DRAFT;
    private String statusReason;
    private boolean proposed;
    private boolean agreed;
    private LocalDate validUntil;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "signed_")
    private Signature signature;

    @MappedCollection(idColumn = "care_plan_id", keyColumn = "position")
    private List<Goal> goals = new ArrayList<>();

    @MappedCollection(idColumn = "care_plan_id", keyColumn = "position")
    private List<Activity> activities = new ArrayList<>();

    @MappedCollection(idColumn = "care_plan_id", keyColumn = "position")
    private List<Agreement> agreements = new ArrayList<>();

    @MappedCollection(idColumn = "care_plan_id", keyColumn = "position")
    private List<TeamMember> team = new ArrayList<>();

    CarePlan(UUID id, EpisodeId episodeId, int versionNumber, UUID replaces) {
        this.id = id;
        this.episodeId = episodeId;
        this.versionNumber = versionNumber;
        this.replaces = replaces;
    }

    /** Starts the version that is to replace this one: the same content, no agreement, no signature. */
    CarePlan copy(int newVersionNumber) {
        requireActive();
        var copy = new CarePlan(UUID.randomUUID(), episodeId, newVersionNumber, id);
        copy.goals.addAll(goals);
        copy.activities.addAll(activities);
        return copy;
    }

    void revise(List<Goal> newGoals, List<Activity> newActivities) {
        requireDraft();
        goals = new ArrayList<>(newGoals);
        activities = new ArrayList<>(newActivities);
        reopen(false);
    }

    /** Puts the draft, free of conflicts, before the person. */
    void propose() {
        requireDraft();
        reopen(true);
    }

    void decide(Agreement agreement) {
        requireDraft();
        PlanNotReady.unless(proposed, "not free of conflicts");
        reopen(agreement.isAgreed());
        agreements.add(agreement);
        agreed = agreement.isAgreed();
    }

    void sign(Signature newSignature) {
        requireDraft();
        PlanNotReady.unless(agreed, "not agreed");
        signature = newSignature;
    }

    /** Locks the plan with the team behind it; it is valid from the signature, the later of the two. */
    void publish(List<TeamMember> behindIt, Period validity) {
        requireDraft();
        PlanNotReady.unless(signature != null, "not signed");
        status = PlanStatus.ACTIVE;
        team = new ArrayList<>(behindIt);
        validUntil = LocalDate.ofInstant(signature.at(), ClinicTime.zone()).plus(validity);
    }

    void end(PlanStatus as) {
        requireActive();
        status = as;
    }

    void withdraw(String reason) {
        requireDraft();
        status = PlanStatus.REVOKED;
        statusReason = reason;
    }

    // Progress is no part of the locked text.
    void review(Goal goal, AchievementStatus result) {
        requireActive();
        goals.replaceAll(each -> each.equals(goal) ? each.reviewed(result) : each);
    }

    void report(UUID needId, Activity.Status result) {
        requireActive();
        activities.replaceAll(each -> needId.equals(each.needId()) ? each.reported(result) : each);
    }

    /** Whatever was agreed or signed was another text. */
    private void reopen(boolean nowProposed) {
        proposed = nowProposed;
        agreed = false;
        signature = null;
    }

    private void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new PlanLocked(this);
        }
    }

    private void requireActive() {
        PlanNotReady.unless(status == PlanStatus.ACTIVE, "not in force");
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    /** @return 1 for the first plan of an episode, counting on with each draft */
    public int versionNumber() {
        return versionNumber;
    }

    /** @return the id of the version this one replaces, null for a first plan */
    public UUID replaces() {
        return replaces;
    }

    public PlanStatus status() {
        return status;
    }

    public String statusReason() {
        return statusReason;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    public List<Agreement> agreements() {
        return List.copyOf(agreements);
    }

    public List<TeamMember> team() {
        return List.copyOf(team);
    }

    public Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    public Optional<Agreement> lastAgreement() {
        return agreements.isEmpty() ? Optional.empty() : Optional.of(agreements.get(agreements.size() - 1));
    }

    /** @return the goal with this id, the same in every version */
    public Optional<Goal> goal(UUID goalId) {
        return goals.stream().filter(goal -> goal.id().equals(goalId)).findFirst();
    }
}
