package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.notification.Addressee;
import org.stepwell.patient.MessageWishes;
import org.stepwell.patient.Patients;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** What the person wants to hear, and what they heard, on the patient page. */
@HouseTest
class MessageActionsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private Patients patients;

    private Addressee person;
    private String page;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<Addressee> people, @Autowired CareTeams teams) {
        person = people.getObject().speaking("Spanish", MessageWishes.notAsked());
        walk.as(CARE_MANAGER, () -> {
            teams.assign(person.episode(), Role.THERAPIST, "therapist");
            return person;
        });
        page = "/patients/" + person.patient();
    }

    @Test
    void notesWhatThePersonWantsAndShowsWhatBecameOfEachMessage() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        assertThat(careManager.get(page).body())
                .contains("The person has not asked for messages.", "Nothing was to be told yet.");
        person.planPublished();

        careManager.post(
                page + "/messages", Map.of("byEmail", "true", "email", " robin@example.org ", "nameSubject", "true"));
        person.planPublished();

        assertThat(patients.of(person.patient()).messages())
                .isEqualTo(new MessageWishes("robin@example.org", false, true, true, false));
        assertThat(careManager.get(page).body())
                .contains(
                        "By e-mail; they may say what they are about.",
                        "2 messages",
                        "Not sent: neither a mail server nor a gateway for text messages is configured");
    }

    @Test
    void saysWhatIsNoAddressAndKeepsNothing() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        careManager.post(page + "/messages", Map.of("byEmail", "true", "email", "robin"));

        assertThat(careManager.get(page).body()).contains("Enter an e-mail address");
        assertThat(patients.of(person.patient()).messages()).isEqualTo(MessageWishes.notAsked());
    }

    @Test
    void takesANoAtAnyTime() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        careManager.post(page + "/messages", Map.of("byText", "true", "stopped", "true"));

        assertThat(careManager.get(page).body()).contains("The person wants no messages.");
    }

    @Test
    void isForThoseWhoCoordinateCare() {
        var therapist = new Visitor(port).signIn("therapist", "stepwell");

        assertThat(therapist.get(page).body())
                .contains("Messages to the person")
                .doesNotContain("Change what the person wants");
        assertThat(therapist.post(page + "/messages", Map.of("stopped", "true")).statusCode())
                .isEqualTo(404);
    }
}
