package org.stepwell.assessment;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.patient.Gender;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;

@HouseTest
@WithMockUser(CARE_MANAGER)
class ScoresTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Scores scores;

    @Autowired
    private JdbcTemplate jdbc;

    private Episode episode;

    @BeforeEach
    void somebodyInCare() {
        episode = enrolment.enrol();
    }

    @Test
    void keepsItemsTotalAndBand() {
        scores.record(episode.id(), Instrument.PHQ_9, Sheets.phq9(16), MONDAY);

        var score = scores.of(episode.patientId()).get(0);
        assertThat(score.items()).isEqualTo(Sheets.phq9(16));
        assertThat(score.total()).contains(16);
        assertThat(score.severity()).contains("moderately-severe");
        assertThat(score.takenAt()).isEqualTo(MONDAY);
    }

    @Test
    void keepsAnUnscorableSheetWithoutTotalOrBand() {
        scores.record(episode.id(), Instrument.PHQ_9, asList(3, 3, 3, 3, 3, 3, null, null, null), MONDAY);

        var score = scores.last(episode.id(), Instrument.PHQ_9).orElseThrow();
        assertThat(score.total()).isEmpty();
        assertThat(score.severity()).isEmpty();
        assertThat(score.items()).hasSize(9).contains(3, (Integer) null);
    }

    @Test
    void keepsNothingOfABlankSheet() {
        var blank = java.util.Collections.<Integer>nCopies(7, null);

        assertThat(scores.record(episode.id(), Instrument.GAD_7, blank, MONDAY)).isEmpty();
        assertThat(scores.of(episode.patientId())).isEmpty();
    }

    @Test
    void takesAnImportedScoreOnce() {
        var first = scores.imported(episode.patientId(), Instrument.GAD_7, 12, MONDAY, "obs-1");
        var again = scores.imported(episode.patientId(), Instrument.GAD_7, 12, MONDAY, "obs-1");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(first.severity()).contains("moderate");
        assertThat(scores.of(episode.patientId())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"phq-9,300", "phq-9,28", "phq-9,-1", "gad-7,22", "audit-c,13", "phq-2,7", "pc-ptsd-5,6"})
    void refusesAnImportedTotalThatCannotBe(Instrument instrument, int total) {
        assertThatThrownBy(() -> scores.imported(episode.patientId(), instrument, total, MONDAY, "obs-2"))
                .isInstanceOf(InvalidAnswer.class);
        assertThat(scores.of(episode.patientId())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FEMALE,3,positive", "MALE,3,negative", "MALE,4,positive", "UNKNOWN,3,positive", "FEMALE,2,negative"})
    void readsAlcoholByTheCutOffForThePerson(Gender gender, int total, String severity) {
        var patient = enrolment.register(gender);

        assertThat(scores.imported(patient, Instrument.AUDIT_C, total, MONDAY, "obs-3")
                        .severity())
                .contains(severity);
    }

    @Test
    @WithMockUser("therapist")
    void areNobodysBusinessOutsideTheCareTeam() {
        assertThatThrownBy(() -> scores.of(episode.patientId())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> scores.record(episode.id(), Instrument.PHQ_9, Sheets.phq9(3), MONDAY))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {3,3,3,3,3,3,3,3,0}       | 23
            {3,3,3,3,3,3,3,3,9}       | 27
            {3,3,3,3}                 | 12
            {1,1,1,1,1,1,null,null,0} | 6
            {3,3,3,3,3,3,3,3,1}       | 25
            """)
    void areGuardedByTheDatabaseToo(String items, int total) {
        assertThatThrownBy(() -> jdbc.update(
                        "insert into score (id, version, patient_id, instrument, items, total, maximum, severity,"
                                + " suicide_screen, taken_at, taken_by)"
                                + " values (?, 1, ?, 'phq-9', cast(? as int[]), ?, 27, 'severe', 'none',"
                                + " now(), 'test')",
                        UUID.randomUUID(),
                        episode.patientId().value(),
                        items,
                        total))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(List.of()).isEqualTo(scores.of(episode.patientId()));
    }
}
