package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.monitoring.Monitored;
import org.stepwell.workflow.ControlledTime;

/** The person in short, beside a task. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class SummaryTest {

    @LocalServerPort
    private int port;

    @AfterEach
    void timeIsNow() {
        ControlledTime.release();
    }

    @Test
    void drawsWhereTheScoresAreGoing(@Autowired ObjectProvider<Monitored> people) {
        ControlledTime.set(Monitored.MONDAY);
        var person = people.getObject();
        person.untilContactDue();
        person.contact(9);
        var summary = "/patients/" + person.episode().patientId() + "/summary";

        assertThat(new Visitor(port)
                        .signIn(CARE_MANAGER, "stepwell")
                        .get(summary)
                        .body())
                .contains("From 17 to 9 over 2 times", "<polyline points=\"2,11 94,18\">");
    }
}
