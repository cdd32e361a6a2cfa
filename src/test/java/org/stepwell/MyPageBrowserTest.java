package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.assessment.InstrumentRequests;
import org.stepwell.audit.Actor;
import org.stepwell.consent.ConsentScope;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.crisis.SafetySteps;
import org.stepwell.portal.OwnSide;
import org.stepwell.referral.ReferralLoop;
import org.stepwell.survey.SurveyAsked;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** The person's own side as people meet it: on a phone and a desk, in each language, by keyboard alone. */
@HouseTest
@ExtendWith(InBrowser.class)
class MyPageBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private OwnSide own;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Walk walk;

    @Autowired
    private InstrumentRequests requests;

    private Episode episode;
    private String username;

    MyPageBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void somebodyInCare(
            @Autowired Enrolment enrolment, @Autowired Lifecycle lifecycle, @Autowired SafetyPlans safetyPlans) {
        ControlledTime.release();
        episode = enrolment.enrol();
        username = own.person(episode);
        lifecycle.untilMonitoring(episode.id().toString(), List.of("housing"));
        var steps = new SafetySteps(
                "I stop eating and lie awake.",
                "I walk to the lake.\nI water the garden.",
                "My sister’s kitchen, the library.",
                "Kim, 555 0100",
                "My care manager; 988 at night.",
                "Kim keeps the tablets.",
                8,
                null,
                true);
        Actor.asSystem("test", () -> safetyPlans.write(episode.id(), null, steps));
        own.allow(episode, ConsentScope.CARE_TEAM, ConsentScope.FAMILY);
        new Visitor(port).signIn(CARE_MANAGER, "stepwell").get("/patients/" + episode.patientId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyPage(String language) {
        accounts.speak(username, language);
        try (var person = signIn(username)) {
            for (var page : List.of("", "/plan", "/people", "/record", "/safety-plan", "/help")) {
                person.go("/me" + page);
                Inspection.of(person.page(), "me" + page.replace('/', '-') + "-" + language);
            }
        }
    }

    @Test
    void familyAndTheirPage() {
        var kin = own.family(episode);
        accounts.speak(kin, "en");
        try (var person = signIn(kin)) {
            Inspection.of(person.page(), "me-family");
            person.go("/me/record");
            assertThat(person.page().locator("h1")).not().containsText("My record");
        }
    }

    @Test
    void byKeyboardAloneToTheSafetyPlanAndToHelp() {
        accounts.speak(username, "en");
        try (var person = signIn(username)) {
            tabTo(person.page(), "My safety plan");
            person.page().keyboard().press("Enter");
            assertThat(person.page().locator("h1")).hasText("My safety plan");
            tabTo(person.page(), "I need help now");
            person.page().keyboard().press("Enter");
            assertThat(person.page().locator("h1")).hasText("I need help now");
            tabTo(person.page(), "Tell them now");
            person.page().keyboard().press("Enter");
            assertThat(person.page().getByRole(AriaRole.STATUS)).containsText("Your team knows now.");
            Inspection.of(person.page(), "me-help-told");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyThingAskedOfThem(
            String language,
            @Autowired ObjectProvider<ReferralLoop> loops,
            @Autowired Episodes episodes,
            @Autowired Enrolment enrolment,
            @Autowired Lifecycle lifecycle,
            @Autowired SurveyAsked survey) {
        var asked = enrolment.enrol();
        lifecycle.consent(asked.id().toString(), "permit");
        lifecycle.formTeam(asked.id().toString());
        lifecycle.assess(asked.id().toString(), List.of("housing", "food"));
        lifecycle.draftPlan(asked.id().toString());
        walk.as(CARE_MANAGER, () -> requests.ask(asked.id(), "phq-9"));
        survey.in(asked.id());
        look(asked, language, "agree-plan", "take-instrument", "ask-satisfaction");

        var food = loops.getObject();
        food.aPantry();
        food.anInsuredKitchen("medicaid");
        food.begin(ConsentScope.CARE_TEAM, ConsentScope.COMMUNITY_SERVICES);
        var hungry = Actor.asSystem("test", () -> episodes.of(food.episode()));
        look(hungry, language, "match-service");
        food.accepted().attended();
        look(hungry, language, "confirm-outcome");
        ControlledTime.release();
    }

    private void look(Episode asked, String language, String... steps) {
        var name = "own-" + asked.id().toString().substring(0, 18);
        if (accounts.find(name).isEmpty()) {
            own.person(asked);
        }
        accounts.speak(name, language);
        try (var person = signIn(name)) {
            Inspection.of(person.page(), "me-asked-" + steps[0] + "-" + language);
            for (var step : steps) {
                person.go("/me/tasks/" + walk.task(asked.id().toString(), step).getId());
                Inspection.of(person.page(), "me-" + step + "-" + language);
                person.page().locator("main form .button.primary").click();
                assertThat(person.page().getByRole(AriaRole.ALERT)).isFocused();
                Inspection.of(person.page(), "me-" + step + "-refused-" + language);
            }
        }
    }

    @Test
    void onAPhoneAThoughtOfDeathOpensTheSafetyQuestionsAndLeadsToHelp() {
        walk.as(CARE_MANAGER, () -> requests.ask(episode.id(), "phq-9"));
        accounts.speak(username, "en");
        try (var person = signIn(username)) {
            person.page().setViewportSize(390, 844);
            person.page().getByText("Answer a few questions").click();
            var safety = person.page().getByText("Did you choose more than the first answer?");
            assertThat(safety).isHidden();
            answerAll(person, 1);
            assertThat(safety).isVisible();
            assertThat(person.page().locator("#asq5")).isHidden();
            person.page().locator("#asq2").getByLabel("I would rather not say").check();
            assertThat(person.page().locator("#asq5")).isVisible();
            Inspection.of(person.page(), "me-take-instrument-safety");
            person.press("Send my answer");
            assertThat(person.page().locator("h1")).hasText("I need help now");
            assertThat(person.page().getByRole(AriaRole.STATUS)).containsText("Thank you for telling us");
            Inspection.of(person.page(), "me-help-after-answers");
        }
    }

    private static void answerAll(Person person, int column) {
        for (int item = 1; item <= 9; item++) {
            person.page()
                    .locator("#phq9Item" + item)
                    .getByRole(AriaRole.RADIO)
                    .nth(column)
                    .check();
        }
    }

    private static void tabTo(Page page, String words) {
        for (int presses = 0; presses < 40; presses++) {
            page.keyboard().press("Tab");
            if (words.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                return;
            }
        }
        throw new AssertionError("Nobody reaches “" + words + "” by keyboard");
    }

    private Person signIn(String name) {
        return Person.signIn(browser, "http://localhost:" + port, name, OwnSide.PASSWORD, "/me");
    }
}
