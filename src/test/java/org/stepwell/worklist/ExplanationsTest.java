package org.stepwell.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.monitoring.Following;
import org.stepwell.monitoring.Monitored;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Explanation;
import org.stepwell.workflow.Explanation.Fact;
import org.stepwell.workflow.Walk;

/** Why somebody sees what they see: the rules, in words, for those whose business it is. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class ExplanationsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Explanations explanations;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Following following;

    @Autowired
    private Walk walk;

    private Episode episode;

    @BeforeEach
    void somebodyWithAPlan(@Autowired Enrolment enrolment) {
        ControlledTime.set(Monitored.MONDAY);
        episode = enrolment.enrol();
        lifecycle.untilMonitoring(key(), List.of("housing", "food"));
    }

    @AfterEach
    void timeIsNow() {
        ControlledTime.release();
    }

    @Test
    void nameTheTableItsVersionTheRowAndItsSource() {
        var risk = of("Rate suicide risk");

        assertThat(risk.version()).isPositive();
        assertThat(risk.step()).isEqualTo("rate-risk");
        assertThat(risk.decidedAt()).isEqualTo(Monitored.MONDAY);
        assertThat(risk.outputs()).containsExactly(new Fact("Risk", "none"));
        assertThat(risk.inputs())
                .contains(new Fact("PHQ-9 item 9", "0"), new Fact("ASQ screen", "none"))
                .anySatisfy(fact -> assertThat(fact.value()).isEqualTo("not known"));
        assertThat(risk.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isPositive();
            assertThat(row.source()).isNotBlank();
        });
    }

    @Test
    void nameEachNeedThatAServiceAskedARuleAbout() {
        var needs = explanations.of(episode.id()).stream()
                .filter(one -> one.table().equals("Identify needs"))
                .toList();

        assertThat(needs).allSatisfy(one -> assertThat(one.step()).isEqualTo("identify-needs"));
        assertThat(needs)
                .extracting(one -> one.inputs().get(0).value())
                .contains("housing", "food", "depression", "anxiety");
    }

    @Test
    void tellOfATaskOnlyWhatLedToIt() {
        following.untilContactDue(key());
        var checkIn = walk.task(key(), "check-in").getId();

        assertThat(explanations.ofTask(checkIn))
                .extracting(Explanation::table)
                .contains("Set contact cadence")
                .doesNotContain("Identify needs");
    }

    @Test
    void tellTheLatestOfEachTable() {
        following.contact(key(), 12);
        var before = of("Judge progress");
        walk.pass(key(), Duration.ofDays(1));
        following.contact(key(), 4);

        var verdicts = explanations.of(episode.id()).stream()
                .filter(one -> one.table().equals("Judge progress"))
                .toList();
        assertThat(verdicts).singleElement().satisfies(verdict -> {
            assertThat(verdict.inputs()).contains(new Fact("PHQ-9 total", "4"));
            assertThat(verdict.decidedAt()).isAfter(before.decidedAt());
        });
    }

    @Test
    void areNobodysBusinessOutsideTheCareTeam() {
        following.untilContactDue(key());
        var checkIn = walk.task(key(), "check-in").getId();

        for (String stranger : new String[] {"family-therapist", "analyst"}) {
            assertThatThrownBy(() -> walk.as(stranger, () -> explanations.of(episode.id())))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.as(stranger, () -> explanations.ofTask(checkIn)))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> explanations.ofTask("no-such-task")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void areShownBesideTheTaskAndOnThePageOfThePersonAndLeaveATrace(@Autowired JdbcClient jdbc) {
        following.untilContactDue(key());
        var task = "/tasks/" + walk.task(key(), "check-in").getId();
        var page = "/patients/" + episode.patientId();
        var colleague = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        assertThat(colleague.get(task).body()).contains("Why am I seeing this?", task + "/reasons");
        assertThat(colleague.get(task + "/reasons").body())
                .contains(
                        "Set contact cadence", "version", "Row ", "Where it comes in your list", "Rank task, version ");
        assertThat(colleague.get(page).body()).contains("Why am I seeing this?", page + "/reasons");
        assertThat(colleague.get(page + "/reasons").body())
                .contains("Rate suicide risk", "Recommend level of care", "PHQ-9 item 9");
        assertThat(jdbc.sql("select count(*) from audit_event where patient_id = ? and what = 'decisions'")
                        .param(episode.patientId().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        var stranger = new Visitor(port).signIn("family-therapist", "stepwell");
        assertThat(stranger.get(task + "/reasons").statusCode()).isEqualTo(404);
        assertThat(stranger.get(page + "/reasons").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(page + "/reasons").statusCode()).isEqualTo(302);
    }

    private Explanation of(String table) {
        return explanations.of(episode.id()).stream()
                .filter(one -> one.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private String key() {
        return episode.id().toString();
    }
}
