package org.stepwell.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.TaskRank;

/** How somebody stands follows what happens to them, and the days that pass while nothing does. */
@HouseTest
class CareStandingsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    private RenewStandings renewing;

    @Autowired
    private Scores scores;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    private EpisodeId episode;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        ControlledTime.set(MONDAY);
        episode = enrolment.enrol().id();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void beginsWithTheEpisode() {
        assertThat(standing()).containsEntry("phq9_last", null).containsEntry("flags", List.of());
        assertThat(rank()).containsExactly("6 usual null");
    }

    @Test
    void saysWhyATaskComesBeforeOthers() {
        score(MONDAY.minus(Duration.ofDays(20)), 5);
        score(MONDAY, 13);
        renewing.renew(List.of(episode));

        assertThat(standing())
                .containsEntry("phq9_first", 5)
                .containsEntry("phq9_last", 13)
                .containsEntry("response", "worse");
        assertThat(rank()).containsExactly("3 phq-9-up PHQ-9 up 8 in 4 weeks");
    }

    @Test
    void forgetsARiseThatIsOld() {
        score(MONDAY.minus(Duration.ofDays(20)), 5);
        score(MONDAY, 13);
        ControlledTime.set(MONDAY.plus(Duration.ofDays(29)));
        renewing.renew(List.of(episode));

        assertThat(rank()).containsExactly("5 no-contact No contact for 29 days");
        assertThat(standing()).containsEntry("flags", List.of("no-contact", "never-reviewed"));
    }

    @Test
    void isRenewedWithinTheTransactionOfAStep() {
        score(MONDAY.minus(Duration.ofDays(20)), 20);
        walk.complete(
                CARE_MANAGER,
                episode.toString(),
                "ask-for-consent",
                Map.of("decision", "permit", "scope", List.of("care-team"), "signedBy", "Robin Invented"));

        assertThat(standing()).containsEntry("phq9_first", 20);
    }

    @Test
    void endsWithTheEpisode() {
        walk.complete(
                CARE_MANAGER,
                episode.toString(),
                "ask-for-consent",
                Map.of("decision", "deny", "signedBy", "Robin Invented"));
        walk.runDue(episode.toString());

        assertThat(jdbc.sql("select count(*) from standing where episode_id = ?")
                        .param(episode.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void score(Instant at, int total) {
        walk.as(CARE_MANAGER, () -> scores.record(episode, Instrument.PHQ_9, Sheets.phq9(total), at));
    }

    private Map<String, Object> standing() {
        return jdbc.sql("select * from standing where episode_id = ?")
                .param(episode.value())
                .query((row, number) -> {
                    var columns = new HashMap<String, Object>();
                    for (var name : List.of("phq9_first", "phq9_last", "response")) {
                        columns.put(name, row.getObject(name));
                    }
                    columns.put(
                            "flags", List.of((String[]) row.getArray("flags").getArray()));
                    return columns;
                })
                .single();
    }

    private List<String> rank() {
        return jdbc
                .sql("select distinct rank, rank_reason, rank_number from work_task"
                        + " where episode_id = ? and status = 'open'")
                .param(episode.value())
                .query((row, number) -> new TaskRank(
                        row.getInt("rank"), row.getString("rank_reason"), row.getObject("rank_number", Integer.class)))
                .list()
                .stream()
                .map(rank -> rank.rank() + " " + rank.reason() + " " + rank.words())
                .toList();
    }
}
