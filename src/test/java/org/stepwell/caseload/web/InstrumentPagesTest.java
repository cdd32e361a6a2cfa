package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.assessment.InstrumentRequests;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** From "take this now" on a person's page to the score on the same page. */
@HouseTest
class InstrumentPagesTest {

    private static final String STEP = "take-instrument";

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private InstrumentRequests requests;

    private Episode episode;
    private String page;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        ControlledTime.release();
        episode = enrolment.enrol();
        page = "/patients/" + episode.patientId();
    }

    @Test
    void whatTheSiteBroughtIsAskedScoredAndShown() {
        var clinician = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        assertThat(clinician.get(page).body()).contains("Sleep check: sleep", "PC-PTSD-5: trauma");

        ask(clinician, "sleep-check");
        assertThat(clinician.get(page).body()).contains("Take instrument");
        var task = walk.task(episode.id().toString(), STEP).getId();
        assertThat(clinician.get("/tasks/" + task).body())
                .contains("How many nights did you lie awake?", "© Sleep Institute of Nowhere");
        assertThat(clinician
                        .complete(task, Map.of("sleepNights", 10, "sleepNap", "no"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(clinician.get(page).body())
                .contains("Sleep check", "Very tired", "Talk about sleep.", " of 50")
                .doesNotContain("score-chart");
    }

    @Test
    void bothCutsOfATraumaScreenAreReported() {
        var clinician = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        ask(clinician, "pc-ptsd-5");
        var answers = new HashMap<String, Object>(Map.of("pcptsdTrauma", 1));
        for (int item = 1; item <= 5; item++) {
            answers.put("pcptsdItem" + item, item <= 3 ? 1 : 0);
        }
        clinician.complete(walk.task(episode.id().toString(), STEP).getId(), answers);

        assertThat(clinician.get(page).body())
                .contains("By the sensitive cut: positive, efficient cut: negative.", "PCL-5");
    }

    @Test
    void whatCannotBeAskedIsSaidAndNothingHappens() {
        var clinician = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        ask(clinician, "c-ssrs");

        assertThat(clinician.get(page).body()).contains("Nothing was asked. Choose one of the instruments offered.");
        assertThat(asked()).isZero();
    }

    @Test
    void itIsForCliniciansOnTheCareTeamToAsk() {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        assertThat(supervisor.get(page).body()).doesNotContain("Ask for it");

        for (String role : new String[] {"supervisor", "therapist", "analyst"}) {
            var answer = new Visitor(port)
                    .signIn(role, "stepwell")
                    .post(page + "/instruments", Map.of("instrument", "phq-9"));
            assertThat(answer.statusCode()).as(role).isEqualTo(404);
        }
        assertThat(asked()).isZero();
    }

    private void ask(Visitor visitor, String instrument) {
        assertThat(visitor.post(page + "/instruments", Map.of("instrument", instrument))
                        .statusCode())
                .isEqualTo(302);
    }

    private int asked() {
        return walk.as(CARE_MANAGER, () -> requests.all(episode.id())).size();
    }
}
