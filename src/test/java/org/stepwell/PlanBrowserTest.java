package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.careplan.PlanRound;
import org.stepwell.team.CareTeams;

/** The shared care plan as it is read, printed and compared. */
@HouseTest
@ExtendWith(InBrowser.class)
class PlanBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    PlanBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void isReadAsADocumentAndItsVersionsSideBySide(
            @Autowired ObjectProvider<PlanRound> rounds, @Autowired CareTeams teams) {
        var round = rounds.getObject().published();
        round.start(true);
        round.askForChanges("Leave out what is done");
        round.complete(CARE_MANAGER, "revise-plan", PlanRound.keeping(round.shown("revise-plan"), 1, 1));
        round.agree().sign();
        var page = "/patients/" + round.manager(() -> teams.patientOf(round.episode()));

        try (var person = Person.signIn(browser, "http://localhost:" + port, CARE_MANAGER)) {
            person.go(page);
            person.section("Shared care plan").getByText("Read and print").click();
            assertThat(person.heading("Shared care plan of Robin Invented")).isVisible();
            Inspection.of(person.page(), "plan-document");

            person.go(page);
            person.section("Shared care plan").getByText("What changed").click();
            assertThat(person.page().getByRole(AriaRole.TABLE).first()).containsText("No longer");
            Inspection.of(person.page(), "plan-changes");
        }
    }
}
