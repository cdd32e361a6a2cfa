package org.stepwell.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** The work with one person close to the patient in one episode, round after round until it ends. */
public class FamilySupport {

    private enum Stage {
        BEGUN,
        ASKING,
        OFFERING,
        WAITING
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private UUID relatedPersonId;
    private String journeyId;
    private Instant begunAt;
    private String stage;
    private String wish;
    private LocalDate recheckOn;
    private Instant endedAt;
    private String endedAs;
    private String acknowledgedBy;

    @MappedCollection(idColumn = "family_support_id", keyColumn = "position")
    private List<StrainCheck> strains = new ArrayList<>();

    @MappedCollection(idColumn = "family_support_id", keyColumn = "position")
    private List<FamilyDecision> decisions = new ArrayList<>();

    @MappedCollection(idColumn = "family_support_id", keyColumn = "position")
    private List<FamilySession> sessions = new ArrayList<>();

    FamilySupport() {}

    static FamilySupport begin(EpisodeId episode, UUID person, Round wish, Instant at) {
        var support = new FamilySupport();
        support.id = UUID.randomUUID();
        support.episodeId = episode;
        support.relatedPersonId = person;
        support.begunAt = at;
        support.stage = Word.of(Stage.BEGUN);
        support.wish = Word.of(wish);
        return support;
    }

    /** Remembers the process that carries it, so that news reaches exactly that one. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void wish(Round next) {
        wish = Word.of(next);
    }

    /** What comes now: what was wished for, or else the question how they are, where they allow it. */
    Round next(boolean mayAsk) {
        var wished = Optional.ofNullable(Word.to(Round.class, wish)).orElse(Round.STRAIN);
        var round = wished == Round.STRAIN && !mayAsk ? Round.WAIT : wished;
        wish = null;
        recheckOn = null;
        stage = Word.of(round == Round.STRAIN ? Stage.ASKING : Stage.OFFERING);
        return round;
    }

    void asked(StrainCheck check) {
        strains.add(check);
        stage = Word.of(Stage.OFFERING);
    }

    void decided(FamilyDecision decision) {
        decisions.add(decision);
    }

    void arranged(FamilySession session) {
        sessions.add(session);
    }

    /** Throws {@link IllegalStateException} when no session is to come. */
    void came(SessionReport report, String by) {
        var session = nextSession().orElseThrow(() -> new IllegalStateException("No session is to come in " + id));
        sessions.set(sessions.size() - 1, session.came(report, by));
    }

    /** Waits for the recheck; a wish that came meanwhile is next at once. */
    LocalDate waitUntil(LocalDate recheck, LocalDate today) {
        stage = Word.of(Stage.WAITING);
        recheckOn = wish == null ? recheck : today;
        return recheckOn;
    }

    void end(FamilyEnd as, Instant at) {
        endedAt = at;
        endedAs = Word.of(as);
        recheckOn = null;
        wish = null;
    }

    void acknowledge(String by) {
        acknowledgedBy = by;
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public UUID relatedPersonId() {
        return relatedPersonId;
    }

    public String journeyId() {
        return journeyId;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isAsking() {
        return isOpen() && stage.equals(Word.of(Stage.ASKING));
    }

    public boolean isWaiting() {
        return isOpen() && stage.equals(Word.of(Stage.WAITING));
    }

    public Optional<FamilyEnd> endedAs() {
        return Optional.ofNullable(Word.to(FamilyEnd.class, endedAs));
    }

    public Optional<String> acknowledgedBy() {
        return Optional.ofNullable(acknowledgedBy);
    }

    /** @return the day of the next question; empty while a round is under way */
    public Optional<LocalDate> recheckOn() {
        return Optional.ofNullable(recheckOn);
    }

    /** The caregiver's own answers: whoever shows them asks {@link StrainChecks}. */
    List<StrainCheck> strains() {
        return List.copyOf(strains);
    }

    public List<FamilyDecision> decisions() {
        return List.copyOf(decisions);
    }

    public List<FamilySession> sessions() {
        return List.copyOf(sessions);
    }

    /** @return the session that was arranged and has not been reported on */
    public Optional<FamilySession> nextSession() {
        return sessions.isEmpty()
                ? Optional.empty()
                : Optional.of(sessions.get(sessions.size() - 1)).filter(session -> session.outcome() == null);
    }
}
