package org.stepwell.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;

/** One person's calendar month of care, from its first minutes to what was billed for it. */
public class CareMonth {

    /** Somebody decided that nothing is billed. */
    static final String NONE = "none";

    /** Where a month stands. */
    public enum State {
        OPEN,
        CONFIRMED,
        BILLED,
        UNBILLED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private PatientId patientId;
    private LocalDate month;
    private String journeyId;
    private String state;
    private int minutes;
    private String codes;
    private Integer nextAt;
    private String crisisCodes;
    private String codesByHand;
    private String byHandReason;
    private String byHandBy;
    private List<String> missing;
    private boolean weeklyConsultation;
    private String note;
    private String confirmedBy;
    private Instant confirmedAt;
    private String remark;
    private String approvedBy;
    private Instant approvedAt;

    CareMonth() {}

    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void count(int now) {
        mustBeOpen();
        minutes = now;
    }

    /** What the rule says now; where it says nothing, what was decided by hand stands. */
    void propose(Optional<Proposal> proposal, List<String> lacking) {
        codes = proposal.map(Proposal::codes).orElse(codesByHand);
        nextAt = proposal.map(Proposal::nextAt).orElse(null);
        missing = lacking;
    }

    /** @param besides the codes of safety planning and of calls after a discharge, null for none */
    void bill(String besides) {
        crisisCodes = besides;
    }

    void decideByHand(String decided, String reason, String by) {
        mustBeOpen();
        codesByHand = decided == null ? NONE : decided;
        byHandReason = reason;
        byHandBy = by;
        codes = codesByHand;
    }

    void attestConsultations(boolean weekly) {
        weeklyConsultation = weekly;
    }

    void confirm(String by, Instant at, String said) {
        mustBeOpen();
        settle(State.CONFIRMED, by, at, said);
    }

    void leaveUnbilled(String by, Instant at, String said) {
        mustBeOpen();
        settle(State.UNBILLED, by, at, said);
    }

    void approve(String by, Instant at) {
        mustBeConfirmed();
        state = Word.of(State.BILLED);
        approvedBy = by;
        approvedAt = at;
    }

    void giveBack(String why) {
        mustBeConfirmed();
        state = Word.of(State.OPEN);
        remark = why;
    }

    private void settle(State as, String by, Instant at, String said) {
        state = Word.of(as);
        confirmedBy = by;
        confirmedAt = at;
        note = said;
    }

    private void mustBeOpen() {
        if (state() != State.OPEN) {
            throw new MonthClosed(YearMonth.from(month));
        }
    }

    private void mustBeConfirmed() {
        if (state() != State.CONFIRMED) {
            throw new MonthClosed(YearMonth.from(month));
        }
    }

    public State state() {
        return Word.to(State.class, state);
    }

    /** @return the first day of the month */
    public LocalDate month() {
        return month;
    }

    public int minutes() {
        return minutes;
    }

    /** @return empty when nothing can be billed, for whatever reason */
    public Optional<String> billable() {
        return Stream.of(forMinutes(), crisisCodes())
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "+" + other);
    }

    /** @return the codes of safety planning and of calls after a discharge */
    Optional<String> crisisCodes() {
        return Optional.ofNullable(crisisCodes);
    }

    private Optional<String> forMinutes() {
        return Optional.ofNullable(codes).filter(Proposal::isBillable);
    }

    /** @return whether the rule, or somebody by hand, has said what is to be billed */
    boolean isDecided() {
        return codes != null;
    }

    /** What the rules say of the month as it stands, to be held against what they said before. */
    record Said(String codes, String crisisCodes, List<String> missing) {}

    Said said() {
        return new Said(codes, crisisCodes, missing);
    }

    public String codes() {
        return codes;
    }

    public Forecast forecast() {
        return new Forecast(minutes, forMinutes().orElse(null), nextAt);
    }

    public List<String> missing() {
        return missing;
    }

    public boolean weeklyConsultation() {
        return weeklyConsultation;
    }

    /** @return the care manager's note, null when there is none */
    public String note() {
        return note;
    }

    /** @return what the supervisor gave it back with, null when never */
    public String remark() {
        return remark;
    }

    EpisodeId episodeId() {
        return episodeId;
    }

    PatientId patientId() {
        return patientId;
    }

    public String journeyId() {
        return journeyId;
    }
}
