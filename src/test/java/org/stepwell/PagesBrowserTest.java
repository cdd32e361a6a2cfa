package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.directory.Terms;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.OwnConsents;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.ProxyKind;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Every kind of page as people meet it: readable to all, on a desk and on a phone, light and dark. */
@HouseTest
@ExtendWith(InBrowser.class)
class PagesBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    PagesBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void timeIsNow() {
        ControlledTime.release();
    }

    @Test
    void signingIn() {
        try (var person = Person.atTheDoor(browser, site())) {
            Inspection.of(person.page(), "sign-in");
            person.page().getByLabel("Name").fill("care-manager");
            person.page().getByLabel("Password").fill("wrong");
            person.press("Sign in");
            assertThat(person.alert()).containsText("do not belong together");
            Inspection.of(person.page(), "sign-in-refused");
        }
    }

    @Test
    void aLinkIntoOnesOwnPage() {
        try (var person = Person.atTheDoor(browser, site())) {
            person.go("/login/link?token=4f0a6b1e-0000-4000-8000-000000000001");
            assertThat(person.button("Open my page")).isVisible();
            Inspection.of(person.page(), "sign-in-link");
            Inspection.onPhone(person.page(), "sign-in-link");
            person.page().context().clearCookies();
            person.press("Open my page");
            assertThat(person.alert()).hasCount(0);
            assertThat(person.button("Open my page")).isEnabled();
            person.press("Open my page");
            assertThat(person.alert()).containsText("Ask your care team for a new one");
            Inspection.onPhone(person.page(), "sign-in-link-refused");
        }
    }

    @Test
    void theRegistryWithPeopleOnAPhone() {
        lifecycle.untilMonitoring(enrolment.enrol().id().toString(), List.of("housing"));
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go("/caseload");
            assertThat(person.page().getByRole(AriaRole.TABLE).first()).containsText("Robin Invented");
            Inspection.onPhone(person.page(), "caseload-people");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "care-manager, /tasks, tasks",
        "family-therapist, /tasks?view=pool, tasks-pool-empty",
        "supervisor, /tasks?view=all&risk=low&q=nobody, tasks-filtered-empty",
        "supervisor, /caseload, caseload",
        "analyst, /caseload, caseload-empty",
        "analyst, /tasks, tasks-empty",
        "care-manager, /patients, patients",
        "care-manager, /patients?q=nobody-of-this-name, patients-none",
        "care-manager, /patients/import, import",
        "care-manager, /directory?kind=no-such-kind, directory-none",
        "care-manager, /directory/new, directory-entry",
        "care-manager, /account, account",
        "care-manager, /account/password, password",
        "care-manager, /login/password?token=any, password-by-link",
        "supervisor, /staff, staff",
        "supervisor, /staff/care-manager, staff-member",
        "care-manager, /style, style",
        "care-manager, /no-such-page, error-404"
    })
    void pagesOfTheirOwn(String name, String path, String picture) {
        enrolment.enrol();
        try (var person = Person.signIn(browser, site(), name)) {
            person.go(path);
            Inspection.of(person.page(), picture);
        }
    }

    @Test
    void theStepsOfAPool() {
        var episode = enrolment.enrol().id().toString();
        lifecycle.consent(episode, "permit");
        var team = Map.<String, Object>of(
                "primaryCareProvider",
                "primary-care-provider",
                "psychiatrist",
                "psychiatrist",
                "therapist",
                "therapist");
        walk.complete(CARE_MANAGER, episode, "form-care-team", team);
        try (var person = Person.signIn(browser, site(), "social-worker")) {
            person.go("/tasks?view=pool");
            assertThat(person.page().getByRole(AriaRole.TABLE)).containsText("Assess social needs");
            Inspection.of(person.page(), "tasks-pool");
        }
    }

    @Test
    void thePageOfAPerson() {
        var episode = enrolment.enrol();
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go(page(episode));
            Inspection.of(person.page(), "patient-new");
            lifecycle.untilMonitoring(episode.id().toString(), List.of("housing", "food"));
            person.go(page(episode));
            assertThat(person.section("Shared care plan")).containsText("I have a safe and stable place to live");
            Inspection.of(person.page(), "patient");
        }
    }

    @Test
    void theFamilyOfAPerson(@Autowired RelatedPersons relations, @Autowired OwnConsents consents) {
        var episode = enrolment.enrol();
        walk.as(CARE_MANAGER, () -> {
            var paper = ProxyAuthority.of(ProxyKind.GUARDIAN, "Court order 12", LocalDate.of(2020, 1, 1), null);
            var kim = new Particulars("Kim Invented", "sister", "555 0100", "Spanish", true, paper);
            var known = relations.add(episode.patientId(), kim);
            consents.give(episode.patientId(), known.id(), Set.of(Matter.CONTACT, Matter.ANSWERS));
            return relations.add(episode.patientId(), Particulars.familyMember("Lee Invented", null, null));
        });
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go(page(episode));
            person.page().locator("#family details summary").all().forEach(summary -> {
                summary.focus();
                person.page().keyboard().press("Enter");
            });
            assertThat(person.section("Family and caregivers")).containsText("May decide today");
            Inspection.of(person.page(), "patient-family");
            person.open(page(episode), "Ask how the caregiver is");
            Inspection.of(person.page(), "task-caregiver-strain");
        }
    }

    @ParameterizedTest
    @CsvSource({"Ask for consent, consent", "Assess wellbeing, wellbeing"})
    void aTaskWithItsForm(String task, String picture) {
        var episode = enrolment.enrol();
        if (!task.equals("Ask for consent")) {
            lifecycle.consent(episode.id().toString(), "permit");
            lifecycle.formTeam(episode.id().toString());
        }
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.open(page(episode), task);
            Inspection.of(person.page(), "task-" + picture);
        }
    }

    @Test
    void theRulesBehindWhatOneSees() {
        var episode = enrolment.enrol();
        lifecycle.untilMonitoring(episode.id().toString(), List.of("housing"));
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go(page(episode));
            var why = person.page().locator("details.why");
            why.locator("summary").focus();
            person.page().keyboard().press("Enter");
            assertThat(why).containsText("Rate suicide risk");
            assertThat(why).containsText("Row ");
            Inspection.of(person.page(), "patient-reasons");
        }
    }

    @Test
    void anInstrumentAskedForAndTaken() {
        var episode = enrolment.enrol();
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go(page(episode));
            person.page().getByLabel("Take now").selectOption("pc-ptsd-5");
            person.press("Ask for it");
            person.open(page(episode), "Take instrument");
            assertThat(person.page().locator("#form")).not().containsText("Been constantly on guard");
            person.choose("Have you ever experienced this kind of event?", "Yes");
            assertThat(person.page().locator("#form")).containsText("Been constantly on guard");
            Inspection.of(person.page(), "task-instrument");
            person.choose("Have you ever experienced this kind of event?", "No");
            person.complete();
            person.go(page(episode));
            assertThat(person.section("Scores")).containsText("By the sensitive cut: negative");
            Inspection.of(person.page(), "patient-instrument");
        }
    }

    @Test
    void theServicesAndTheChoiceAmongThem(@Autowired ServiceDirectory services) {
        Actor.asSystem("test", () -> {
            var house = ServiceProvider.byPhone("Harbour house", "housing-support", "555 0150", "1 Quay");
            services.add(house.on(new Terms(true, List.of(), 12, false, "Weekdays 9 to 12")));
            return services.add(ServiceProvider.byPhone("Full house", "housing-support", "555 0151", "2 Quay")
                    .on(new Terms(true, List.of(), 0, false, null)));
        });
        var episode = enrolment.enrol();
        lifecycle.untilMonitoring(episode.id().toString(), List.of("housing"));
        try (var person = Person.signIn(browser, site(), "case-manager")) {
            person.go("/directory?kind=housing-support");
            assertThat(person.page().getByRole(AriaRole.TABLE)).containsText("12 of 12 free");
            Inspection.of(person.page(), "directory");
            person.go("/directory/new");
            person.press("Save");
            assertThat(person.alert()).containsText("answers need another look");
            Inspection.of(person.page(), "directory-entry-refused");
            person.open(page(episode), "Match service");
            assertThat(person.page().locator("#form")).containsText("The best fit comes first");
            assertThat(person.page().locator("#form")).containsText("Full house: does not fit: distance unknown, ");
            Inspection.of(person.page(), "task-match-service");
        }
    }

    @Test
    void aFileThatIsNoRecordIsRefusedWithItsReason() {
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go("/patients/import");
            var letter = "Dear colleague".getBytes(StandardCharsets.UTF_8);
            person.field("FHIR R4 bundle").setInputFiles(new FilePayload("letter.json", "application/json", letter));
            person.press("Import");
            assertThat(person.alert()).containsText("Bundle: this is not JSON");
            assertThat(person.page().getByRole(AriaRole.NAVIGATION)).isVisible();
            Inspection.of(person.page(), "import-refused");
        }
    }

    private static String page(Episode episode) {
        return "/patients/" + episode.patientId();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
