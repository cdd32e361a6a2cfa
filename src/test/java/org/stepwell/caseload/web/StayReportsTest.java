package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.transition.Transition;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.Walk;

/** Reporting a stay in hospital from the patient page. */
@HouseTest
class StayReportsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private Transitions transitions;

    @Autowired
    private Clock clock;

    private Episode episode;
    private String page;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment, @Autowired CareTeams teams) {
        episode = enrolment.enrol();
        walk.as(CARE_MANAGER, () -> {
            teams.assign(episode.id(), Role.THERAPIST, "therapist");
            return episode;
        });
        page = "/patients/" + episode.patientId();
    }

    @Test
    void beginsAndEndsAStayAndShowsItsClocks() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        assertThat(careManager.get(page).body()).contains("No stay is known", "Report a stay");

        var came = hoursAgo(30);
        careManager.post(
                page + "/stays",
                Map.of(
                        "kind", "INPATIENT",
                        "place", "County hospital",
                        "reason", "SELF_HARM",
                        "admittedAt", came,
                        "dischargedAt", ""));
        assertThat(careManager.get(page).body())
                .contains("Hospital stay, County hospital", "After harming themselves", "Report discharge");

        careManager.post(page + "/discharge", Map.of("dischargedAt", hoursAgo(1)));
        assertThat(careManager.get(page).body())
                .contains("Being followed up", "Visit within 7 days", "Visit within 30 days")
                .doesNotContain("Report discharge");
        assertThat(stays()).hasSize(1);
    }

    @Test
    void saysWhyAStayCannotHaveBeenAndKeepsNothing() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        careManager.post(
                page + "/stays", Map.of("kind", "EMERGENCY", "admittedAt", hoursAgo(2), "dischargedAt", hoursAgo(5)));

        assertThat(careManager.get(page).body()).contains("The discharge precedes the admission");
        assertThat(stays()).isEmpty();
    }

    @Test
    void saysThatNobodyWaitsForADischarge() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        careManager.post(page + "/discharge", Map.of("dischargedAt", hoursAgo(1)));

        assertThat(careManager.get(page).body()).contains("Nobody waits for this discharge");
    }

    @Test
    void isForCareManagersOnly() {
        var therapist = new Visitor(port).signIn("therapist", "stepwell");

        assertThat(therapist.get(page).body()).doesNotContain("Report a stay");
        var answer = therapist.post(page + "/stays", Map.of("kind", "EMERGENCY", "admittedAt", hoursAgo(2)));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(stays()).isEmpty();
    }

    @Test
    void refusesWhatIsNoDateAtAll() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        var answer = careManager.post(page + "/stays", Map.of("kind", "INPATIENT", "admittedAt", "yesterday"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private List<Transition> stays() {
        return walk.as(CARE_MANAGER, () -> transitions.of(episode.id()));
    }

    private String hoursAgo(int hours) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minusHours(hours)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
