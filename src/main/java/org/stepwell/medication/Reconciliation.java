package org.stepwell.medication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;

/** One round of reconciling medicines: the list, what the rules found on it, and who signed. Nothing overwrites it. */
public class Reconciliation {

    private static final Set<Role> SIGNERS = Set.of(Role.PRIMARY_CARE_PROVIDER, Role.PSYCHIATRIST);

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private int number;
    private ReconciliationState state;
    private Set<String> reasons;
    private Instant openedAt;
    private int leftOut;
    private String note;
    private String listedBy;
    private Instant listedAt;
    private Instant publishedAt;
    private LocalDate reviewDue;

    @MappedCollection(idColumn = "reconciliation_id", keyColumn = "position")
    private List<ListedMedicine> medicines = new ArrayList<>();

    @MappedCollection(idColumn = "reconciliation_id", keyColumn = "position")
    private List<Finding> findings = new ArrayList<>();

    @MappedCollection(idColumn = "reconciliation_id", keyColumn = "position")
    private List<ListSignature> signatures = new ArrayList<>();

    Reconciliation() {}

    static Reconciliation open(EpisodeId episode, int number, Reason reason, Instant now) {
        var round = new Reconciliation();
        round.id = UUID.randomUUID();
        round.episodeId = episode;
        round.number = number;
        round.state = ReconciliationState.LISTING;
        round.reasons = Set.of(Word.of(reason));
        round.openedAt = now;
        return round;
    }

    /** Takes the medicines to ask about; as long as nobody has answered, news simply join them. */
    void gather(Gathered gathered) {
        require(ReconciliationState.LISTING);
        medicines = new ArrayList<>(gathered.medicines());
        leftOut = gathered.leftOut();
    }

    /** Hears of one more reason while the list is still being made. */
    void also(Reason reason) {
        require(ReconciliationState.LISTING);
        var all = new TreeSet<>(reasons);
        all.add(Word.of(reason));
        reasons = all;
    }

    /** Takes the list as it was gone through with the person. */
    void list(List<ListedMedicine> told, String remark, String by, Instant at) {
        require(ReconciliationState.LISTING);
        medicines = new ArrayList<>(told);
        note = remark;
        listedBy = by;
        listedAt = at;
        state = ReconciliationState.SETTLING;
    }

    void found(Collection<Finding> all) {
        require(ReconciliationState.SETTLING);
        findings = new ArrayList<>(all);
    }

    void decide(Ruling ruling, String by, Instant at) {
        require(ReconciliationState.SETTLING);
        findings.replaceAll(one -> one.id().equals(ruling.finding()) ? one.decided(ruling, by, at) : one);
    }

    /** @throws ListNotReady while a finding that interrupts is undecided */
    void sign(Role role, String by, Instant at, String comment) {
        require(ReconciliationState.SETTLING);
        ListNotReady.when(findings.stream().anyMatch(Finding::isOpen), "has findings that nobody decided on");
        signatures.removeIf(signature -> signature.role() == role);
        signatures.add(new ListSignature(role, by, at, comment));
    }

    /** @throws ListNotReady before both who prescribe have signed */
    void publish(Instant at, LocalDate nextReview) {
        require(ReconciliationState.SETTLING);
        ListNotReady.when(
                !signatures.stream().map(ListSignature::role).toList().containsAll(SIGNERS), "is not signed by both");
        state = ReconciliationState.PUBLISHED;
        publishedAt = at;
        reviewDue = nextReview;
    }

    void overtake() {
        require(ReconciliationState.SETTLING);
        state = ReconciliationState.OVERTAKEN;
    }

    /** Ends with the episode of care, unfinished. */
    void cancel() {
        state = ReconciliationState.CANCELLED;
    }

    private void require(ReconciliationState expected) {
        ListNotReady.when(state != expected, "is " + Word.of(state));
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    /** @return 1 for the first round of an episode, counting on */
    public int number() {
        return number;
    }

    public ReconciliationState state() {
        return state;
    }

    public List<Reason> reasons() {
        return reasons.stream().map(word -> Word.to(Reason.class, word)).toList();
    }

    /** @return how many entries of the record did not fit on the form */
    public int leftOut() {
        return leftOut;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> listedBy() {
        return Optional.ofNullable(listedBy);
    }

    public Optional<Instant> listedAt() {
        return Optional.ofNullable(listedAt);
    }

    public Optional<LocalDate> reviewDue() {
        return Optional.ofNullable(reviewDue);
    }

    public List<ListedMedicine> medicines() {
        return List.copyOf(medicines);
    }

    /** @return what the rules found, the gravest first */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** @return the findings that somebody who prescribes has to decide on */
    public List<Finding> openFindings() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    public List<ListSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** @return the medicines no rule could check, as they have no code */
    public List<ListedMedicine> unchecked() {
        return medicines.stream()
                .filter(one -> !one.isStopped() && one.atcCode() == null)
                .toList();
    }

    /** @return what becomes of the medicine, as the person said and those who prescribe decided */
    public Course course(ListedMedicine medicine) {
        return Course.of(medicine, findings);
    }
}
