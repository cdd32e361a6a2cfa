package org.stepwell.outreach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** The attempts to reach one person, from the contact they missed until they are reached or somebody lets go. */
public class Outreach {

    /** Fewer documented attempts let go of nobody (clinical rule 3.12, VA 2013). */
    static final int FEWEST_ATTEMPTS = 3;

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private String journeyId;
    private Instant openedAt;
    private Instant roundBeganAt;
    private String roundRisk;
    private int step;
    private String nextStep;
    private Instant nextDue;
    private Instant nextDeadline;
    private List<String> nextChannels = List.of();
    private Instant endedAt;
    private String endedAs;

    @MappedCollection(idColumn = "outreach_id", keyColumn = "position")
    private List<OutreachEntry> entries = new ArrayList<>();

    Outreach() {}

    static Outreach open(EpisodeId episode, Instant at) {
        var outreach = new Outreach();
        outreach.id = UUID.randomUUID();
        outreach.episodeId = episode;
        outreach.openedAt = at;
        outreach.roundBeganAt = at;
        return outreach;
    }

    /** Remembers the process that carries it, so that news reaches exactly that one. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void add(OutreachEntry entry) {
        entries.add(entry);
    }

    /** Goes one step on in the protocol of this risk; a risk that has risen meanwhile begins its protocol afresh. */
    int advance(RiskLevel risk, Instant now) {
        if (step > 0 && urgency(risk) > urgency(Word.to(RiskLevel.class, roundRisk))) {
            beginAgain(now);
        }
        roundRisk = Word.of(risk);
        return ++step;
    }

    void beginAgain(Instant now) {
        roundBeganAt = now;
        step = 0;
    }

    void plan(PlannedStep planned) {
        nextStep = Word.of(planned.step());
        nextDue = planned.due();
        nextDeadline = planned.deadline();
        nextChannels = planned.channels();
    }

    /** Throws {@link InvalidAnswer} unless enough was tried, or the person themself wants no more contact. */
    void mustHaveTriedEnough() {
        if (!declined() && attempts().count() < FEWEST_ATTEMPTS) {
            throw new InvalidAnswer("decision", Words.say("wrong.outreach.three-attempts"));
        }
        if (Word.to(RiskLevel.class, roundRisk) == RiskLevel.HIGH && !welfareDecided()) {
            throw new InvalidAnswer("decision", Words.say("wrong.outreach.welfare-check"));
        }
    }

    void end(OutreachEnd as, Instant at) {
        endedAs = Word.of(as);
        endedAt = at;
        nextStep = null;
        nextDue = null;
        nextDeadline = null;
        nextChannels = List.of();
    }

    private static int urgency(RiskLevel risk) {
        return risk == null ? 0 : Math.max(0, risk.ordinal() - RiskLevel.LOW.ordinal());
    }

    /** @return whether, since the protocol last began, the person answered and wants no more contact */
    boolean declined() {
        return thisRound().anyMatch(entry -> entry.says(AttemptOutcome.DECLINED));
    }

    /** @return whether a clinician has decided on a welfare check since the protocol last began */
    boolean welfareDecided() {
        return thisRound().anyMatch(entry -> entry.kind() == OutreachEntry.Kind.WELFARE_CHECK);
    }

    /** @return whether exactly the third attempt has just been in vain, the ones nobody made counted in */
    boolean thirdMissed() {
        return entries.stream()
                        .filter(entry -> entry.kind() == OutreachEntry.Kind.ATTEMPT
                                || entry.kind() == OutreachEntry.Kind.ATTEMPT_NOT_MADE)
                        .count()
                == FEWEST_ATTEMPTS;
    }

    /** @return whether a check-in reached nobody, so that it is due once the person is reached */
    boolean owesCheckIn() {
        return entries.stream().anyMatch(entry -> entry.kind() == OutreachEntry.Kind.CONTACT_MISSED);
    }

    private Stream<OutreachEntry> thisRound() {
        return entries.stream().filter(entry -> !entry.at().isBefore(roundBeganAt));
    }

    /** @return the documented attempts, the oldest first */
    public Stream<OutreachEntry> attempts() {
        return entries.stream().filter(entry -> entry.kind() == OutreachEntry.Kind.ATTEMPT);
    }

    /** @return everything that led to it and was done in it, the oldest first */
    public List<OutreachEntry> entries() {
        return List.copyOf(entries);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    /** @return the id of the process instance that carries it; null until that has begun */
    public String journeyId() {
        return journeyId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    Instant roundBeganAt() {
        return roundBeganAt;
    }

    /** @return empty once it has ended */
    public Optional<PlannedStep> next() {
        return Optional.ofNullable(nextStep)
                .map(word -> new PlannedStep(Word.to(NextStep.class, word), nextDue, nextDeadline, nextChannels, null));
    }

    /** @return empty while it is open */
    public Optional<OutreachEnd> endedAs() {
        return Optional.ofNullable(Word.to(OutreachEnd.class, endedAs));
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
