package org.stepwell.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.stepwell.fhir.Bundles.patient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.StayReason;
import org.stepwell.transition.Transition;
import org.stepwell.transition.Transitions;

/** Which encounters of a bundle become stays to follow. */
@HouseTest
@Transactional
@WithMockUser("care-manager")
class StayImportTest {

    private final String number = Bundles.number();

    @Autowired
    private BundleImport imports;

    @Autowired
    private Transitions transitions;

    @Autowired
    private Clock clock;

    private EpisodeId episode;

    @BeforeEach
    void somebodyIsEnrolled(@Autowired Enrolment enrolment) {
        var told = imports.take(Bundles.of(patient(number)));
        episode = enrolment.enrol(told.patients().get(0).id()).id();
    }

    @Test
    void followsAnAdmissionAndLaterItsDischargeOnce() {
        var came = now().plusSeconds(1);
        assertThat(fates(encounter("e1", "IMP", "in-progress", came, null))).containsExactly(Fate.TAKEN);
        assertThat(stays()).isEmpty();

        came = now();
        assertThat(fates(encounter("e1", "IMP", "in-progress", came, null))).containsExactly(Fate.CREATED);
        assertThat(fates(encounter("e1", "IMP", "in-progress", came, null))).containsExactly(Fate.UNCHANGED);
        assertThat(stays()).singleElement().satisfies(stay -> assertThat(stay.dischargedAt())
                .isEmpty());

        assertThat(fates(encounter("e1", "IMP", "finished", came, now()))).containsExactly(Fate.UPDATED);
        assertThat(fates(encounter("e1", "IMP", "finished", came, now()))).containsExactly(Fate.UNCHANGED);
        assertThat(stays()).singleElement().satisfies(stay -> assertThat(stay.dischargedAt())
                .isPresent());
    }

    @Test
    void readsEmergencyVisitsAndAcuteStaysAndNoOtherEncounters() {
        assertThat(fates(
                        encounter("e1", "AMB", "finished", now(), now()),
                        encounter("e2", "EMER", "planned", now(), null),
                        encounter("e3", "EMER", "finished", now(), now()),
                        encounter("e4", "ACUTE", "finished", now(), now())))
                .containsExactly(Fate.TAKEN, Fate.TAKEN, Fate.CREATED, Fate.CREATED);
        assertThat(stays()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "http://hl7.org/fhir/sid/icd-10-cm, F32.2, MENTAL_ILLNESS",
        "http://hl7.org/fhir/sid/icd-10-cm, F99, MENTAL_ILLNESS",
        "http://hl7.org/fhir/sid/icd-10-cm, F10.20, OTHER",
        "http://hl7.org/fhir/sid/icd-10-cm, T14.91XA, SELF_HARM",
        "http://hl7.org/fhir/sid/icd-10-cm, X78.1XXA, SELF_HARM",
        "http://hl7.org/fhir/sid/icd-10-cm, T39.1X2A, SELF_HARM",
        "http://hl7.org/fhir/sid/icd-10-cm, T39.1X1A, OTHER",
        "http://hl7.org/fhir/sid/icd-10-cm, I21.9, OTHER",
        "http://snomed.info/sct, 370143000, MENTAL_ILLNESS",
        "http://snomed.info/sct, 82313006, SELF_HARM",
        "http://snomed.info/sct, 22298006,",
        "urn:oid:1.2.3, F32.2,"
    })
    void readsWhyTheyWereThereAsFarAsItIsTold(String system, String code, StayReason reason) {
        fates(because(encounter("e1", "IMP", "finished", now(), now()), system, code));

        assertThat(stays()).singleElement().satisfies(stay -> assertThat(stay.reason())
                .isEqualTo(Optional.ofNullable(reason)));
    }

    @Test
    void learnsLaterWhyTheyWereThere() {
        var came = now();
        fates(encounter("e1", "IMP", "in-progress", came, null));
        assertThat(stays().get(0).reason()).isEmpty();

        fates(because(encounter("e1", "IMP", "finished", came, now()), "http://hl7.org/fhir/sid/icd-10-cm", "F33.1"));

        assertThat(stays()).singleElement().satisfies(stay -> assertThat(stay.reason())
                .contains(StayReason.MENTAL_ILLNESS));
    }

    @Test
    void startsNothingFromARecordsPast() {
        var longAgo = now().minus(Duration.ofDays(400));
        var beforeEnrolment = now().minus(Duration.ofDays(3));

        assertThat(fates(
                        encounter("e1", "IMP", "finished", longAgo, longAgo.plus(Duration.ofDays(5))),
                        encounter("e2", "IMP", "in-progress", longAgo, null),
                        encounter("e3", "EMER", "finished", beforeEnrolment, beforeEnrolment.plusSeconds(600))))
                .containsOnly(Fate.TAKEN);
        assertThat(stays()).isEmpty();
    }

    @Test
    void startsNothingForSomebodyNotInCare() {
        var other = Bundles.number();
        var bundle = Bundles.of(patient(other), encounter(other, "e1", "IMP", "finished", now(), now()));

        assertThat(imports.take(bundle).fates()).containsExactly(Fate.CREATED, Fate.TAKEN);
    }

    @Test
    void refusesADischargeBeforeTheAdmission() {
        var refused = catchThrowableOfType(
                BundleRefused.class,
                () -> imports.take(bundle(encounter("e1", "IMP", "finished", now(), now().minusSeconds(60)))));

        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.element())
                .endsWith("period"));
        assertThat(stays()).isEmpty();
    }

    private List<Fate> fates(String... encounters) {
        var fates = imports.take(bundle(encounters)).fates();
        return fates.subList(1, fates.size());
    }

    private byte[] bundle(String... encounters) {
        var all = new String[encounters.length + 1];
        all[0] = patient(number);
        System.arraycopy(encounters, 0, all, 1, encounters.length);
        return Bundles.of(all);
    }

    private String encounter(String id, String kind, String status, Instant from, Instant to) {
        return encounter(number, id, kind, status, from, to);
    }

    private static String encounter(String number, String id, String kind, String status, Instant from, Instant to) {
        var end = to == null ? "" : ",'end':'%s'".formatted(to);
        return """
                {'resourceType':'Encounter','id':'%s','status':'%s','class':{'code':'%s'},
                 'subject':{'reference':'Patient/%s'},'period':{'start':'%s'%s},
                 'serviceProvider':{'display':'County hospital'}}
                """.formatted(id, status, kind, number, from, end).replace('\'', '"');
    }

    private static String because(String encounter, String system, String code) {
        var reason = "{'reasonCode':[{'coding':[{'system':'%s','code':'%s'}]}],".formatted(system, code);
        return encounter.replaceFirst("\\{", reason.replace('\'', '"'));
    }

    private List<Transition> stays() {
        return transitions.of(episode);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
