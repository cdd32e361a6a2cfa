package org.stepwell.assessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;

/** One scored answer sheet, or the total of one that came from elsewhere; it never changes. */
public class Score {

    private static final int HARM_ITEM = 9;

    @Id
    private UUID id;

    @Version
    private int version;

    private PatientId patientId;
    private EpisodeId episodeId;
    private String instrument;
    private Integer[] items;
    private Integer[] unscored;
    private Integer total;
    private int maximum;
    private String severity;
    private String suicideScreen;
    private String[] asq;
    private Instant takenAt;
    private String takenBy;
    private String sourceId;

    Score() {}

    static Score taken(PatientId patient, EpisodeId episode, AnswerSheet sheet, String severity) {
        var score = of(patient, sheet.definition(), sheet.total().orElse(null), severity);
        score.episodeId = episode;
        score.items = sheet.items().toArray(Integer[]::new);
        score.unscored = sheet.keptUnscored();
        score.suicideScreen = Word.of(sheet.asq().verdict());
        score.asq = sheet.asq().kept();
        return score;
    }

    static Score imported(PatientId patient, InstrumentDefinition definition, int total, String severity) {
        return of(patient, definition, total, severity);
    }

    private static Score of(PatientId patient, InstrumentDefinition definition, Integer total, String severity) {
        var score = new Score();
        score.id = UUID.randomUUID();
        score.patientId = patient;
        score.instrument = definition.instrument().code();
        score.total = total;
        score.maximum = definition.maximum();
        score.severity = severity;
        score.suicideScreen = Word.of(SuicideScreen.NONE);
        return score;
    }

    Score by(String actor, Instant at) {
        takenBy = actor;
        takenAt = at;
        return this;
    }

    Score from(String source) {
        sourceId = source;
        return this;
    }

    public UUID id() {
        return id;
    }

    public PatientId patientId() {
        return patientId;
    }

    /** @return empty for a score that came from elsewhere */
    public Optional<EpisodeId> episodeId() {
        return Optional.ofNullable(episodeId);
    }

    public Instrument instrument() {
        return new Instrument(instrument);
    }

    /** @return one entry an item, null where none was given; empty for a score that came as a total */
    public List<Integer> items() {
        return items == null ? List.of() : Collections.unmodifiableList(Arrays.asList(items));
    }

    /** @return what the unscored items count, such as the difficulty of a PHQ-9; empty when none was answered */
    public List<Integer> unscored() {
        return unscored == null ? List.of() : Collections.unmodifiableList(Arrays.asList(unscored));
    }

    /** @return the answer to PHQ-9 item 9; empty for any other instrument and when it was not given */
    public Optional<Integer> harmItem() {
        return items == null || !instrument().equals(Instrument.PHQ_9)
                ? Optional.empty()
                : Optional.ofNullable(items[HARM_ITEM - 1]);
    }

    /** @return whether item 9 is above 0 or the screen was positive, whatever the total (clinical rules 3.1) */
    public boolean isSafetyConcern() {
        return harmItem().filter(answer -> answer > 0).isPresent()
                || suicideScreen() == SuicideScreen.POSITIVE
                || suicideScreen() == SuicideScreen.ACUTE;
    }

    /** @return what the answers to a PHQ-9 suggest; empty for any other instrument and a total without answers */
    public Optional<DepressiveSyndrome> syndrome() {
        return items == null || !instrument().equals(Instrument.PHQ_9)
                ? Optional.empty()
                : Optional.of(DepressiveSyndrome.of(items()));
    }

    /** @return the highest total the instrument had when it was taken */
    public int maximum() {
        return maximum;
    }

    /** @return empty when too many items were missing to score */
    public Optional<Integer> total() {
        return Optional.ofNullable(total);
    }

    /** @return the band of the total as its decision table names it; empty when there is no total */
    public Optional<String> severity() {
        return Optional.ofNullable(severity);
    }

    public SuicideScreen suicideScreen() {
        return Word.to(SuicideScreen.class, suicideScreen);
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** @return the id that the system it came from gave it; empty for one taken here */
    public Optional<String> sourceId() {
        return Optional.ofNullable(sourceId);
    }
}
