package org.stepwell.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.emergency.Emergencies.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.caseload.Caseload;
import org.stepwell.caseload.CaseloadEntry;
import org.stepwell.caseload.Registry;
import org.stepwell.caseload.RegistryFilter;
import org.stepwell.caseload.RegistryFilter.Sort;
import org.stepwell.caseload.RegistryLine;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Item;
import org.stepwell.consent.Part2Records;
import org.stepwell.consent.Sensitivity;
import org.stepwell.consent.WhatIsShown;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.crisis.Crises;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.patient.PatientId;
import org.stepwell.team.EmergencyAccess;
import org.stepwell.team.EmergencyAccess.Cover;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A record that is opened in an emergency: for whom, for how long, what for, and what it tells of who is in care. */
@HouseTest
class EmergencyRecordsTest {

    private static final Item DEPENDENCE = Item.written("condition", "Alcohol dependence");
    private static final Item SADNESS = Item.named("score", "phq-9", null);
    private static final Instant NOW = Instant.parse("2026-03-06T10:00:00Z");

    @Autowired
    private EmergencyRecords records;

    @Autowired
    private EmergencyAccess access;

    @Autowired
    private WhatIsShown shown;

    @Autowired
    private Episodes episodes;

    @Autowired
    private TeamNotes notes;

    @Autowired
    private Emergencies people;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private final String family = Emergencies.family();
    private Episode theirs;
    private PatientId patient;
    private String clinician;

    @BeforeEach
    void somebodyIsInCare() {
        ControlledTime.set(NOW);
        theirs = people.inCare(family);
        patient = theirs.patientId();
        clinician = people.elsewhere(Role.PSYCHIATRIST);
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void opensForFourHoursByTheClock() {
        assertThatThrownBy(this::read).isInstanceOf(NotPermitted.class);

        assertThat(open(call(family))).contains(patient);

        assertThat(read()).isNotEmpty();
        ControlledTime.set(NOW.plus(Duration.ofHours(4)).minusSeconds(1));
        assertThat(read()).isNotEmpty();
        assertThat(covers()).isEqualTo(Cover.MEDICAL);
        ControlledTime.set(NOW.plus(Duration.ofHours(4)));
        assertThatThrownBy(this::read).isInstanceOf(NotPermitted.class);
        assertThat(covers()).isEqualTo(Cover.NONE);
    }

    @Test
    void opensForNobodyElse() {
        open(call(family));

        var colleague = people.elsewhere(Role.PSYCHIATRIST);
        assertThatThrownBy(() -> walk.as(colleague, () -> episodes.all(patient)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void endsEarlierWhenWhoeverOpenedItSaysSo() {
        open(call(family));

        as(() -> records.end(patient));

        assertThatThrownBy(this::read).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as(() -> records.end(patient))).isInstanceOf(NotPermitted.class);
        assertThat(trail("change")).contains("emergency access");
    }

    @Test
    void letsOneWriteToTheTeamAndReportACrisisButNothingElse(
            @Autowired CrisisCalls calls, @Autowired Crises crises, @Autowired Part2Records part2) {
        open(call(family));

        as(() -> notes.write(patient, "Brought to the emergency department."));
        as(() -> calls.report(patient, "Unconscious."));

        assertThat(Actor.asSystem("test", () -> crises.open(theirs.id()))).isPresent();
        assertThatThrownBy(() -> as(() -> part2.mark(theirs.id()))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void isOnTheListsButInNoFile(@Autowired Caseload caseload, @Autowired Registry registry) {
        open(call(family));
        var filter = new RegistryFilter(family, null, null, null, null, Sort.NAME);

        assertThat(walk.as(clinician, () -> caseload.named(family)))
                .extracting(CaseloadEntry::id)
                .containsExactly(patient);
        assertThat(walk.as(clinician, () -> registry.lines(filter)))
                .extracting(RegistryLine::patient)
                .containsExactly(patient);
        assertThat(walk.as(clinician, () -> registry.export(filter))).isEmpty();
        ControlledTime.set(NOW.plus(Duration.ofHours(4)));
        assertThat(walk.as(clinician, () -> caseload.named(family))).isEmpty();
    }

    @Test
    void leavesARowForTheOpeningAndForEveryLook() {
        open(call(family));
        read();

        assertThat(trail("break-glass")).containsExactly("emergency access");
        assertThat(trail("read")).contains("episode");
        assertThat(jdbc.sql("select reason from audit_event where actor = ? and action = 'break-glass'")
                        .param(clinician)
                        .query(String.class)
                        .single())
                .isEqualTo("life-in-danger");
    }

    @Test
    void answersTheSameWhetherThereIsNobodyOrTheRecordIsTheirsAlready() {
        assertThat(open(call(Emergencies.family()))).isEmpty();
        assertThat(open(new EmergencyCall(
                        null,
                        family,
                        Emergencies.BORN.plusDays(1),
                        EmergencyReason.TEAM_NOT_REACHED,
                        "x",
                        false,
                        "",
                        "")))
                .isEmpty();
        assertThat(open(call(family.substring(0, 12)))).isEmpty();
        assertThat(walk.as("care-manager", () -> records.open(call(family)))).isEmpty();
        people.inCare(family);
        assertThat(open(call(family))).isEmpty();

        assertThat(missesOf(clinician)).isEqualTo(4);
        assertThat(trail("break-glass")).isEmpty();
    }

    @Test
    void findsByAWholeNumber() {
        var number = jdbc.sql("select value from patient_identifier where patient_id = ?")
                .param(patient.value())
                .query(String.class)
                .single();

        assertThat(open(numbered(number.substring(1)))).isEmpty();
        assertThat(open(numbered(number))).contains(patient);
    }

    @Test
    void letsNobodyTryNamesForLong() {
        for (var tries = 0; tries < 5; tries++) {
            assertThat(open(call(Emergencies.family()))).isEmpty();
        }

        assertThatThrownBy(() -> open(call(family))).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(this::read).isInstanceOf(NotPermitted.class);
        ControlledTime.set(NOW.plus(Duration.ofHours(1)));
        assertThat(open(call(family))).contains(patient);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "CARE_MANAGER",
                "PRIMARY_CARE_PROVIDER",
                "PSYCHIATRIST",
                "THERAPIST",
                "SOCIAL_WORKER",
                "FAMILY_THERAPIST",
                "PATIENT",
                "FAMILY_MEMBER"
            })
    void isForWhoeverHasALicenceOfTheirOwn(Role role) {
        var other = people.elsewhere(role);

        assertThatThrownBy(() -> walk.as(other, () -> records.open(call(family))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void opensPart2OnlyWhenLifeIsInDangerAndAccountsForIt(
            @Autowired Part2Records part2, @Autowired Disclosures disclosures) {
        Actor.asSystem("test", () -> part2.mark(theirs.id()));
        assertThat(new EmergencyCall(
                                null, family, Emergencies.BORN, EmergencyReason.TEAM_NOT_REACHED, "x", true, "A", "B")
                        .errors())
                .containsOnlyKeys("part2");
        assertThat(new EmergencyCall(
                                null, family, Emergencies.BORN, EmergencyReason.LIFE_IN_DANGER, "x", true, " ", null)
                        .errors())
                .containsOnlyKeys("recipient", "affiliation");

        assertThat(shows(DEPENDENCE)).isFalse();
        open(call(family));
        assertThat(shows(DEPENDENCE)).as("for another reason").isFalse();
        assertThat(shows(SADNESS)).isTrue();
        as(() -> records.end(patient));

        open(call(family, true));

        assertThat(covers()).isEqualTo(Cover.INCLUDING_PART_2);
        assertThat(shows(DEPENDENCE)).isTrue();
        var made = Actor.asSystem("test", () -> disclosures.of(patient));
        assertThat(made).singleElement().satisfies(row -> {
            assertThat(row.told()).isEqualTo(Set.of(Sensitivity.SUD_PART_2));
            assertThat(row.recipientName()).isEqualTo("Dr Sam Invented");
            assertThat(row.madeBy()).isEqualTo(clinician);
            assertThat(row.madeAt()).isEqualTo(NOW);
            assertThat(row.emergency())
                    .isEqualTo(new DisclosureMade.Emergency("General Hospital", "Found unconscious at the bus stop."));
        });
    }

    @Test
    void disclosesNothingWhereThereIsNothingOfPart2(@Autowired Disclosures disclosures) {
        open(call(family, true));

        assertThat(Actor.asSystem("test", () -> disclosures.of(patient))).isEmpty();
    }

    @Test
    void staysAsItWasSaid() {
        open(call(family));

        for (var change : List.of(
                "update emergency_access set happened = 'else' where username = ?",
                "update emergency_access set until = until - interval '1 hour' where username = ?",
                "delete from emergency_access where username = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(clinician).update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatCode(() -> as(() -> records.end(patient))).doesNotThrowAnyException();
    }

    private EmergencyCall numbered(String number) {
        return new EmergencyCall(
                number, null, null, EmergencyReason.OTHERS_IN_DANGER, "Threatened a neighbour.", false, null, null);
    }

    private Optional<PatientId> open(EmergencyCall call) {
        assertThat(call.errors()).isEmpty();
        return walk.as(clinician, () -> records.open(call));
    }

    private boolean shows(Item item) {
        return walk.as(clinician, () -> shown.of(patient)).shows(item);
    }

    private List<Episode> read() {
        return walk.as(clinician, () -> episodes.all(patient));
    }

    private Cover covers() {
        return access.covers(patient, clinician);
    }

    private void as(Runnable work) {
        walk.as(clinician, () -> {
            work.run();
            return null;
        });
    }

    private List<String> trail(String action) {
        return jdbc.sql("select what from audit_event where actor = ? and action = ? and patient_id is not null")
                .params(clinician, action)
                .query(String.class)
                .list();
    }

    private int missesOf(String username) {
        return jdbc.sql("select count(*) from audit_event where actor = ? and action = 'deny'"
                        + " and what = 'emergency access' and patient_id is null")
                .param(username)
                .query(Integer.class)
                .single();
    }
}
