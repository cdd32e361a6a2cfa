package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.monitoring.CareGoesOn;
import org.stepwell.monitoring.CheckIn;
import org.stepwell.monitoring.CheckIns;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.Walk;

/** What happened meanwhile stands on the score chart, with a word for each sign. */
@HouseTest
class ScoreMarksTest {

    private static final Pattern DRAWN = Pattern.compile("\"signs\":\\[(.*?)]");

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private Clock clock;

    private Episode episode;
    private String page;
    private Visitor careManager;

    @BeforeEach
    void somebodyWithAScore(@Autowired Enrolment enrolment, @Autowired Scores scores) {
        episode = enrolment.enrol();
        walk.as(CARE_MANAGER, () -> scores.record(episode.id(), Instrument.PHQ_9, Sheets.phq9(17), clock.instant()));
        page = "/patients/" + episode.patientId();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @Test
    void marksNothingWhereNothingHappened() {
        var shown = careManager.get(page).body();

        assertThat(shown).contains("id=\"score-chart\"").doesNotContain("Marks below the lines");
        assertThat(signs(shown)).isEmpty();
    }

    @Test
    void marksContactsCrisesAndStaysWithAWordForEach(@Autowired CheckIns contacts, @Autowired Transitions stays) {
        walk.as(CARE_MANAGER, () -> {
            contacts.record(episode.id(), contact(true));
            contacts.record(episode.id(), contact(false));
            var came = clock.instant().minus(Duration.ofDays(3));
            return stays.report(
                    episode.id(), new Stay(StayKind.INPATIENT, null, came, came.plus(Duration.ofDays(2)), null));
        });
        careManager.post(page + "/crisis", Map.of("reason", ""));

        var shown = careManager.get(page).body();

        var legend = shown.substring(shown.indexOf("Marks below the lines"));
        assertThat(legend.substring(0, legend.indexOf("</ul>")))
                .contains(">Contact<", ">Not reached<", ">Crisis<", ">Admission<", ">Discharge<");
        var table = shown.substring(shown.indexOf("What happened meanwhile"));
        assertThat(table.substring(0, table.indexOf("</table>")))
                .contains(">Contact<", ">Not reached<", ", Phone", ">Crisis<", ", Not screened yet")
                .contains(">Admission<", ">Discharge<", ", Hospital");
        assertThat(signs(shown)).contains("●", "○", "▲", "■", "□");
    }

    private static CheckIn contact(boolean reached) {
        return new CheckIn(
                reached, "phone", List.of(), null, List.of(), List.of(), List.of(), false, CareGoesOn.HERE, null, null);
    }

    private static String signs(String shown) {
        var drawn = DRAWN.matcher(shown);
        assertThat(drawn.find()).isTrue();
        return drawn.group(1);
    }
}
