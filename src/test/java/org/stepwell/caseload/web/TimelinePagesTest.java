package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
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
import org.stepwell.coordination.Lifecycle;
import org.stepwell.monitoring.CareGoesOn;
import org.stepwell.monitoring.CheckIn;
import org.stepwell.monitoring.CheckIns;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.Walk;

/** The timeline tells everything, and the part of it that the address names. */
@HouseTest
class TimelinePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Walk walk;

    @Autowired
    private CheckIns contacts;

    private Episode episode;
    private String page;
    private Visitor careManager;

    @BeforeEach
    void somebodyIsEnrolled() {
        episode = enrolment.enrol();
        page = "/patients/" + episode.patientId();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @Test
    void tellsEveryKindWithHowOftenItHappened(
            @Autowired Lifecycle lifecycle, @Autowired Transitions stays, @Autowired Clock clock) {
        lifecycle.untilMonitoring(episode.id().toString(), List.of("housing"));
        speak(1);
        walk.as(CARE_MANAGER, () -> {
            var came = clock.instant().minus(Duration.ofDays(3));
            return stays.report(
                    episode.id(), new Stay(StayKind.INPATIENT, null, came, came.plus(Duration.ofDays(2)), null));
        });
        careManager.post(page + "/crisis", Map.of("reason", ""));

        var told = timeline(page + "?shown=60");

        assertThat(told)
                .contains("Enrolled", "Agree plan", "Spoke with the person by phone", "PHQ-9: 17")
                .contains("Referral for housing", "Crisis opened", "Came to hospital", "Left hospital")
                .contains("Care plan, version 1, in force", "Sharing allowed");
        assertThat(told.replaceAll("\\s+", " "))
                .contains("<span>Contacts</span> <span class=\"badge\">1</span>")
                .contains("<span>Plan versions</span> <span class=\"badge\">1</span>");
    }

    @Test
    void showsOnlyTheKindsThatTheAddressNames() {
        speak(1);

        assertThat(entries(page + "?timeline=contacts,care")).contains("Spoke with the person", "Enrolled");
        assertThat(entries(page + "?timeline=care")).contains("Enrolled").doesNotContain("Spoke with the person");
        assertThat(entries(page + "?timeline=no-such-kind")).contains("Spoke with the person", "Enrolled");
    }

    @Test
    void offersLinksThatAddAndTakeAwayAKind() {
        speak(1);

        var told = timeline(page + "?timeline=care");

        assertThat(told)
                .contains("href=\"" + page + "?timeline=care,contacts#timeline\"")
                .contains("href=\"" + page + "#timeline\"")
                .contains("aria-current=\"true\"");
    }

    @Test
    void saysThatNothingOfAKindHappened() {
        assertThat(timeline(page + "?timeline=crises")).contains("Nothing of this kind yet");
    }

    @Test
    void showsTheNewestAndMoreWhenAskedTo() {
        speak(25);

        var first = timeline(page + "?timeline=contacts");
        assertThat(count(first, "Spoke with the person")).isEqualTo(20);
        assertThat(first).contains("Show older (5 more)", "?timeline=contacts&amp;shown=60#timeline");

        var all = timeline(page + "?timeline=contacts&shown=60");
        assertThat(count(all, "Spoke with the person")).isEqualTo(25);
        assertThat(all).doesNotContain("Show older");
    }

    @Test
    void answersThePanelAloneToAScript() {
        speak(1);

        var part = careManager.get(page + "/timeline?timeline=contacts").body();

        assertThat(part.strip()).startsWith("<section").endsWith("</section>").contains("Spoke with the person");
        assertThat(part).doesNotContain("<html");
        assertThat(new Visitor(port)
                        .signIn("therapist", "stepwell")
                        .get(page + "/timeline")
                        .statusCode())
                .isEqualTo(404);
        assertThat(careManager.get(page + "?shown=many").statusCode()).isEqualTo(400);
    }

    private void speak(int times) {
        walk.as(CARE_MANAGER, () -> {
            for (int i = 0; i < times; i++) {
                contacts.record(
                        episode.id(),
                        new CheckIn(
                                true,
                                "phone",
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                CareGoesOn.HERE,
                                null,
                                null));
            }
            return episode;
        });
    }

    private String timeline(String path) {
        var body = careManager.get(path).body();
        var from = body.indexOf("id=\"timeline\"");
        return body.substring(from, body.indexOf("</section>", from));
    }

    private String entries(String path) {
        var told = timeline(path);
        return told.substring(told.indexOf("<ol"));
    }

    private static int count(String text, String words) {
        return text.split(words, -1).length - 1;
    }
}
