package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stepwell.audit.Actor;
import org.stepwell.careplan.PlanRound;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.ConsentTerms;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Part2Notice;
import org.stepwell.consent.Part2Records;
import org.stepwell.consent.Recipient;
import org.stepwell.consent.RecipientClass;
import org.stepwell.consent.Sensitivity;
import org.stepwell.consent.Signatory;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Coding;
import org.stepwell.patient.Condition;
import org.stepwell.patient.HealthRecord;
import org.stepwell.patient.HealthRecords;
import org.stepwell.patient.Medicine;
import org.stepwell.patient.PatientId;
import org.stepwell.portal.OwnSide;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.team.web.Routes;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.Walk;

/** Words planted in what is held closely are on no page, and in no file, of whoever may not see them. */
@HouseTest
class SensitivityTest {

    private static final String PASSWORD = "only-in-tests";
    private static final String PLANTED = "Quandary";
    private static final String SUBSTANCE = PLANTED + "S";
    private static final String PERSONALITY = PLANTED + "P";
    private static final String ORDINARY = "Orchardly";

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CareTeams teams;

    @Autowired
    private Consents consents;

    @Autowired
    private OwnSide own;

    private PlanRound round;
    private PatientId patient;

    @BeforeEach
    void somebodyWithAPlanWhoseRecordIsUnderPart2(
            @Autowired ObjectProvider<PlanRound> rounds,
            @Autowired HealthRecords records,
            @Autowired Part2Records part2,
            @Autowired TeamNotes notes,
            @Autowired JdbcTemplate jdbc) {
        round = rounds.getObject().published();
        patient = walk.as(CARE_MANAGER, () -> teams.patientOf(round.episode()));
        records.take(patient, planted());
        walk.as(CARE_MANAGER, () -> {
            part2.mark(round.episode());
            notes.write(patient, SUBSTANCE + " went to detox.");
            notes.write(patient, PERSONALITY + " as the therapist sees it.", Sensitivity.PERSONALITY);
            return notes.write(patient, ORDINARY + " note.");
        });
        jdbc.update(
                "update care_plan_goal set description = description || ' ' || ? where care_plan_id in"
                        + " (select id from care_plan where episode_id = ?) and position = 0",
                SUBSTANCE + " stays sober",
                round.episode().value());
        jdbc.update(
                "update care_plan_activity set description = ? where care_plan_id in"
                        + " (select id from care_plan where episode_id = ?) and position = 0",
                PERSONALITY + ": skills for borderline patterns",
                round.episode().value());
    }

    private static HealthRecord planted() {
        var icd = "http://hl7.org/fhir/sid/icd-10-cm";
        return new HealthRecord(
                List.of(
                        condition("1", SUBSTANCE + " dependence", new Coding(icd, "F10.20")),
                        condition("2", PERSONALITY + " disorder", new Coding(icd, "F60.3")),
                        condition("3", ORDINARY + " knee", new Coding(icd, "M17.1"))),
                List.of(new Medicine(
                        "4",
                        SUBSTANCE + " tablets",
                        new Coding("http://www.whocc.no/atc", "N07BC01"),
                        Medicine.Status.ACTIVE,
                        null,
                        null,
                        null)),
                List.of());
    }

    private static Condition condition(String id, String name, Coding coding) {
        return new Condition(id, name, coding, Condition.Status.ACTIVE, null, null);
    }

    @Test
    void aPeerSupporterFindsNothingOfItOnAnyPage() {
        var peer = colleague(Role.PEER_SUPPORT_SPECIALIST);
        SoftAssertions.assertSoftly(softly -> pages().forEach(page ->
                softly.assertThat(peer.get(page).body()).as(page).doesNotContain(PLANTED)));
        var record = peer.get("/patients/" + patient).body();
        assertThat(record).contains(ORDINARY + " knee", ORDINARY + " note", "Something in this record is not shown");
        assertThat(record).doesNotContain("Part 2", "42 CFR");
    }

    @Test
    void theTherapistSeesWhatIsNotUnderPart2AndAllOfItUnderAConsentThatNamesTheTeam() {
        var therapist = colleague(Role.THERAPIST);
        var page = "/patients/" + patient;
        SoftAssertions.assertSoftly(softly -> pages().forEach(one ->
                softly.assertThat(therapist.get(one).body()).as(one).doesNotContain(SUBSTANCE)));
        assertThat(therapist.get(page).body())
                .contains(PERSONALITY + " disorder", PERSONALITY + " as the", ">Personality<")
                .doesNotContain("is not shown to you", "42 CFR");

        permitPart2();
        for (var planted : List.of(" dependence", " tablets", " went to", " stays sober")) {
            assertThat(therapist.get(page).body()).contains(SUBSTANCE + planted);
        }
        assertThat(therapist.get(page).body()).contains(Part2Notice.STATEMENT);
        assertThat(therapist.get(page + "/plan").body()).contains(SUBSTANCE + " stays sober", Part2Notice.STATEMENT);
    }

    @Test
    void aPrescriberIsWarnedOfAMedicineThatIsNotShownToThem(@Autowired JdbcTemplate jdbc) {
        var list = UUID.randomUUID();
        jdbc.update(
                "insert into reconciliation (id, version, episode_id, number, state, reasons, opened_at, left_out,"
                        + " listed_by, listed_at, published_at, review_due) values (?, 0, ?, 50, 'published',"
                        + " array['review'], now(), 0, ?, now(), now(), current_date + 90)",
                list,
                round.episode().value(),
                CARE_MANAGER);
        var hidden = listed(jdbc, list, 0, SUBSTANCE + " syrup", "N07BC02");
        var open = listed(jdbc, list, 1, "Citalopram", "N06AB04");
        jdbc.update(
                "insert into reconciliation_finding (reconciliation_id, position, id, decision_key, decision_version,"
                        + " rule, severity, risk, source, medicines) values (?, 0, ?, 'check-interactions', 1, '7', 3,"
                        + " 'QT interval', 'ANSM', array[?, ?])",
                list,
                UUID.randomUUID(),
                hidden,
                open);
        var page = colleague(Role.PSYCHIATRIST).get("/patients/" + patient).body();
        assertThat(page).contains("a medicine that is not shown to you", "Citalopram", "QT interval");
        assertThat(page).doesNotContain(SUBSTANCE);

        permitPart2();
        assertThat(colleague(Role.PSYCHIATRIST).get("/patients/" + patient).body())
                .contains(SUBSTANCE + " syrup")
                .doesNotContain("a medicine that is not shown to you");
    }

    private static String listed(JdbcTemplate jdbc, UUID list, int position, String name, String atc) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into reconciliation_medicine (reconciliation_id, position, id, name, atc_code, taking)"
                        + " values (?, ?, ?, ?, ?, 'takes')",
                list,
                position,
                id,
                name,
                atc);
        return id.toString();
    }

    @Test
    void familyFindNothingOfItInWhatTheyAreAllowedToSee(@Autowired Episodes episodes) {
        var episode = walk.as(CARE_MANAGER, () -> episodes.of(round.episode()));
        consent(ConsentTerms.ordinary(), List.of(), Set.of(ConsentScope.CARE_TEAM, ConsentScope.FAMILY));
        var kin = visitor(own.family(episode));
        var person = visitor(own.person(episode));
        var mine = List.of("/me", "/me/plan", "/me/people", "/me/record", "/me/safety-plan", "/me/help");
        SoftAssertions.assertSoftly(softly -> mine.forEach(
                page -> softly.assertThat(kin.get(page).body()).as(page).doesNotContain(SUBSTANCE)));
        assertThat(kin.get("/me/plan").statusCode()).isEqualTo(200);
        assertThat(person.get("/me/plan").body()).contains(SUBSTANCE + " stays sober");
    }

    private void permitPart2() {
        consent(
                ConsentTerms.forTreatment(Sensitivity.SUD_PART_2),
                List.of(Recipient.all(RecipientClass.CARE_TEAM)),
                Set.of());
    }

    private void consent(ConsentTerms terms, List<Recipient> named, Set<ConsentScope> scopes) {
        walk.as(
                CARE_MANAGER,
                () -> consents.record(
                        round.episode(),
                        new ConsentDecision(true, scopes, "Robin Invented", Signatory.SELF, null, null, terms, named)));
    }

    /** Every page and file of the person, and every list they are on. */
    private Stream<String> pages() {
        return Stream.concat(
                Routes.all().stream()
                        .filter(route -> route.method().equals("GET"))
                        .map(route -> route.pattern().getPatternString())
                        .filter(path -> path.startsWith("/patients/{id}"))
                        .map(path -> path.replace("{id}", patient.toString()))
                        .map(path -> path.endsWith("/changes") ? path + "?from=1&to=1" : path),
                Stream.of("/tasks", "/tasks?view=all", "/patients", "/caseload", "/caseload.csv", "/crisis", "/add"));
    }

    private Visitor colleague(Role role) {
        var name = "sensitivity-" + UUID.randomUUID();
        accounts.add(new Account(name, "Of the Team", Set.of(role), null), PASSWORD);
        Actor.asSystem("test", () -> teams.assign(round.episode(), role, name));
        return visitor(name);
    }

    private Visitor visitor(String name) {
        return new Visitor(port).signIn(name, PASSWORD);
    }
}
