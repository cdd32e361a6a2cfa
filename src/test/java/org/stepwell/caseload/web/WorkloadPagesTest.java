package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.billing.CareTimes;
import org.stepwell.coordination.Enrolment;
import org.stepwell.handover.Clinic;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.ReviewedPerson;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.Walk;

/** The pages on minutes, on the week's list and on who carries whom, as a browser asks for them. */
@HouseTest
class WorkloadPagesTest {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private CareTeams teams;

    @Test
    void addsAndCorrectsMinutesOnThePatientsPage(@Autowired Enrolment people, @Autowired CareTimes times) {
        var episode = people.enrol();
        var page = "/patients/" + episode.patientId();
        var careManager = new Visitor(port).signIn("care-manager", "stepwell");

        assertThat(careManager.get(page).body()).contains("No minutes this month yet.");
        careManager.post(page + "/care-time", Map.of("activity", "REGISTRY", "minutes", "25", "on", TODAY));
        assertThat(careManager.get(page).body()).contains("25 minutes this month, 11 minutes short of 36.");
        assertThat(careManager.get("/caseload").body()).contains("Minutes almost there this month");

        var month = YearMonth.now(ZoneOffset.UTC);
        var row = walk.as("care-manager", () -> times.of(episode.id(), month))
                .get(0)
                .id();
        careManager.post(page + "/care-time/" + row + "/correction", Map.of("minutes", "40", "reason", "Longer."));
        assertThat(careManager.get(page).body()).contains("40 minutes this month (99492)", "corrected: Longer.");
    }

    @Test
    void saysWhatIsWrongWithMinutesAndKeepsNothing(@Autowired Enrolment people) {
        var page = "/patients/" + people.enrol().patientId();
        var careManager = new Visitor(port).signIn("care-manager", "stepwell");

        careManager.post(page + "/care-time", Map.of("activity", "CONTACT", "minutes", "0", "on", TODAY));
        assertThat(careManager.get(page).body())
                .contains("Give whole minutes from 1 to 480.", "No minutes this month yet.");
        careManager.post(page + "/care-time", Map.of("activity", "CONTACT", "minutes", "5", "on", "2999-01-01"));
        assertThat(careManager.get(page).body()).contains("This day is still to come.");
        assertThat(careManager
                        .post(page + "/care-time", Map.of("activity", "CONTACT", "minutes", "many", "on", TODAY))
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Visitor(port)
                        .signIn("peer-support-specialist", "stepwell")
                        .post(page + "/care-time", Map.of("activity", "CONTACT", "minutes", "5", "on", TODAY))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsTheWeekForWhoReviewsItAndLinksEachStep(@Autowired ObjectProvider<ReviewedPerson> people) {
        var person = people.getObject().scores(17).isPicked();
        var patient = patient(person.episode());
        var task = walk.task(person.key(), "discuss-case").getId();

        assertThat(new Visitor(port)
                        .signIn("psychiatrist", "stepwell")
                        .get("/review")
                        .body())
                .contains("/tasks/" + task, patient, "New on the caseload", "To be discussed");
        assertThat(new Visitor(port)
                        .signIn("peer-support-specialist", "stepwell")
                        .get("/review")
                        .body())
                .doesNotContain(patient);
    }

    @Test
    void letsASupervisorMoveACaseloadAndWatchIt(
            @Autowired ObjectProvider<Clinic> clinics, @Autowired Enrolment people) {
        people.enrol();
        var clinic = clinics.getObject();
        var moving = clinic.enrol(2);
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");

        assertThat(supervisor.get("/hand-over").body()).contains("Care manager " + clinic.leaver());
        var order = Map.of("from", clinic.leaver(), "to", clinic.receiver(), "reason", "Leaves in May.");
        var progress = supervisor
                .post("/hand-over", order)
                .headers()
                .firstValue("location")
                .orElseThrow();
        clinic.accept(moving.get(0));
        clinic.tell(moving.get(0));
        assertThat(supervisor.get(progress.replaceAll("^https?://[^/]+", "")).body())
                .contains("1 of 2", "Waits for an answer: 1");
        assertThat(supervisor.get("/patients/" + patient(moving.get(1))).body()).contains("Waits for an answer");

        supervisor.post("/hand-over", Map.of("from", clinic.leaver(), "to", clinic.leaver(), "reason", "Oops."));
        assertThat(supervisor.get("/hand-over").body()).contains("Choose another care manager.");
        assertThat(supervisor.get("/hand-over/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port)
                        .signIn("care-manager", "stepwell")
                        .get("/hand-over")
                        .statusCode())
                .isEqualTo(404);
    }

    private String patient(EpisodeId episode) {
        return teams.patientOf(episode).toString();
    }
}
