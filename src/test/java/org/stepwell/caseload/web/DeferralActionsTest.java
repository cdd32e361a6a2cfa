package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.workflow.Walk;

/** Somebody makes up their mind before the day they named. */
@HouseTest
class DeferralActionsTest {

    private static final Pattern ASK_NOW = Pattern.compile("action=\"(/patients/[^\"]+/deferrals/[^\"]+/ask-now)\"");

    @LocalServerPort
    private int port;

    @Test
    void asksNowWhatWasPutOff(@Autowired Enrolment enrolment, @Autowired Walk walk) {
        var episode = enrolment.enrol();
        var key = episode.id().toString();
        walk.complete(CARE_MANAGER, key, "ask-for-consent", Map.of("decision", "defer", "signedBy", "Robin Invented"));
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        var page = "/patients/" + episode.patientId();
        var shown = careManager.get(page).body();
        assertThat(shown).contains("Robin Invented wants time until");

        var askNow = ASK_NOW.matcher(shown);
        assertThat(askNow.find()).isTrue();
        careManager.post(askNow.group(1), Map.of());

        assertThat(walk.waitsAt(key, "ask-for-consent")).isTrue();
        assertThat(careManager.get(page).body())
                .contains("Asked again. The step is open now.")
                .doesNotContain("wants time until");
        careManager.post(askNow.group(1), Map.of());
        assertThat(careManager.get(page).body()).contains("This decision is not put off any more.");
    }
}
