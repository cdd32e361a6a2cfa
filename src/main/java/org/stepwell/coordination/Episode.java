package org.stepwell.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Word;

/** One episode of care of one patient, guarding the clinic's steps from enrolment to its outcome. */
public class Episode {

    @Id
    private EpisodeId id;

    @Version
    private int version;

    private PatientId patientId;
    private String phase;
    private Instant phaseSince;
    private String riskLevel;
    private String riskFloor;
    private String levelOfCare;
    private String outcome;
    private LocalDate enrolledOn;
    private LocalDate closedOn;
    private String journeyId;
    private EpisodeId follows;

    Episode() {}

    /** @param follows the episode the person comes back from, null for the first */
    static Episode enrol(PatientId patient, EpisodeId follows, Instant now) {
        var episode = new Episode();
        episode.id = EpisodeId.random();
        episode.patientId = patient;
        episode.phase = Word.of(Phase.TREATMENT);
        episode.phaseSince = now;
        episode.enrolledOn = day(now);
        episode.follows = follows;
        return episode;
    }

    /** Remembers the process that carries this episode, so that news can be told to exactly that one. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    /** Never below what an open crisis found. */
    void rateRisk(RiskLevel level) {
        mustBeOpen();
        var floor = Word.to(RiskLevel.class, riskFloor);
        riskLevel = Word.of(floor == null || level.compareTo(floor) >= 0 ? level : floor);
    }

    /** What a crisis found: it holds until {@link #releaseRisk}; the care of a closed episode is no longer rated. */
    void holdRisk(RiskLevel level) {
        if (isOpen()) {
            riskFloor = Word.of(level);
            riskLevel = riskFloor;
        }
    }

    void releaseRisk() {
        riskFloor = null;
    }

    void recommendLevelOfCare(LevelOfCare level) {
        mustBeOpen();
        levelOfCare = Word.of(level);
    }

    void enterRelapsePrevention(Instant now) {
        enter(Phase.RELAPSE_PREVENTION, now);
    }

    /** A relapse: the target is lost, so treatment goes on. */
    void resumeTreatment(Instant now) {
        enter(Phase.TREATMENT, now);
    }

    /** Only a person who came through relapse prevention graduates; an outcome, once recorded, stands. */
    void recordOutcome(Outcome recorded) {
        mustBeOpen();
        if (outcome != null) {
            throw new EpisodeRefused(id, "already has its outcome");
        }
        if (recorded == Outcome.GRADUATED && phase() != Phase.RELAPSE_PREVENTION) {
            throw new EpisodeRefused(id, "is still in treatment");
        }
        outcome = Word.of(recorded);
    }

    void close(Instant now) {
        mustBeOpen();
        if (outcome == null) {
            throw new EpisodeRefused(id, "has no outcome to close with");
        }
        closedOn = day(now);
    }

    private void enter(Phase next, Instant now) {
        mustBeOpen();
        if (phase() != next) {
            phase = Word.of(next);
            phaseSince = now;
        }
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new EpisodeRefused(id, "is closed");
        }
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ClinicTime.zone());
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public EpisodeId id() {
        return id;
    }

    public PatientId patientId() {
        return patientId;
    }

    public Phase phase() {
        return Word.to(Phase.class, phase);
    }

    /** @return when the present phase began */
    public Instant phaseSince() {
        return phaseSince;
    }

    /** @return empty until the risk was rated */
    public Optional<RiskLevel> riskLevel() {
        return Optional.ofNullable(Word.to(RiskLevel.class, riskLevel));
    }

    /** @return empty until a level was recommended */
    public Optional<LevelOfCare> levelOfCare() {
        return Optional.ofNullable(Word.to(LevelOfCare.class, levelOfCare));
    }

    /** @return empty while nobody has said how care ends */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(Word.to(Outcome.class, outcome));
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** @return the episode the person came back from; empty for the first */
    public Optional<EpisodeId> follows() {
        return Optional.ofNullable(follows);
    }

    /** @return the id of the process instance that carries the episode */
    public String journeyId() {
        return journeyId;
    }
}
