package org.stepwell.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;

@HouseTest
@Transactional
class PatientsTest {

    private static final Identifier NUMBER = new Identifier("https://clinic.example/mrn", "patients-test-17");
    private static final Identifier OTHER_NUMBER = new Identifier("https://clinic.example/mrn", "patients-test-18");
    private static final LocalDate BORN = LocalDate.of(1990, 2, 3);

    @Autowired
    private Patients patients;

    @Autowired
    private HealthRecords records;

    @Test
    void keepsAllThatIsKnownOfAPatient() {
        var ines =
                new Demographics("Moreau", "Ines", BORN, Gender.FEMALE, false, null, "555 0100", "1 Mill Lane, Orange");
        var registered = patients.register(ines, Preferences.speaking("fr"), Set.of(NUMBER, OTHER_NUMBER));

        assertThat(patients.find(registered.id())).contains(registered);
        assertThat(patients.known(ines, Set.of(OTHER_NUMBER))).contains(registered);
    }

    @Test
    void keepsWhatMattersToThePerson() {
        var said = new Preferences(
                "fr", true, "she/her", ContactChannel.LETTER, "Breton", "step-free", "sings", "my garden");
        var id = register("Moreau", NUMBER).id();

        patients.updatePreferences(id, said);

        assertThat(patients.of(id).preferences()).isEqualTo(said);
    }

    @Test
    void refusesAnIdentifierThatIsSomebodyElses() {
        register("Moreau", NUMBER);

        assertThatThrownBy(() -> register("Petit", NUMBER)).isInstanceOf(DuplicateIdentifier.class);
    }

    @Test
    void refusesToTakeAnotherPersonForTheOneWithTheirNumber() {
        register("Moreau", NUMBER);
        var other = new Demographics("Petit", "Jean", BORN.plusDays(1), Gender.MALE, false, null, null, null);

        assertThatThrownBy(() -> patients.known(other, Set.of(NUMBER))).isInstanceOf(DuplicateIdentifier.class);
    }

    @Test
    void refusesIdentifiersOfTwoPatientsOnOne() {
        register("Moreau", NUMBER);
        register("Moreau", OTHER_NUMBER);

        assertThatThrownBy(() -> patients.known(person("Moreau"), List.of(NUMBER, OTHER_NUMBER)))
                .isInstanceOf(DuplicateIdentifier.class);
    }

    @Test
    void knowsThePatientByOurOwnIdAndKeepsItOnce() {
        var before = register("Moreau", NUMBER);
        var ours = new Identifier(Identifier.OURS, before.id().toString());

        assertThat(patients.known(person("Moreau"), Set.of(ours))).contains(before);
        assertThat(patients.update(before.id(), person("Moreau"), Preferences.none(), Set.of(ours)))
                .isEqualTo(before);
    }

    @Test
    void refusesAnIdOfOursThatNobodyHas() {
        var ours = new Identifier(Identifier.OURS, PatientId.random().toString());

        assertThatThrownBy(() -> patients.known(person("Moreau"), Set.of(ours))).isInstanceOf(InvalidPatient.class);
    }

    @Test
    void leavesThePatientAloneWhenNothingIsNew() {
        var before = register("Moreau", NUMBER);

        var after = patients.update(before.id(), person("Moreau"), Preferences.none(), Set.of(NUMBER));

        assertThat(after.version()).isEqualTo(before.version());
        assertThat(patients.of(before.id())).isEqualTo(before);
    }

    @Test
    void addsAnIdentifierWeDidNotKnow() {
        var before = register("Moreau", NUMBER);

        patients.update(before.id(), person("Moreau"), Preferences.none(), Set.of(OTHER_NUMBER));

        assertThat(patients.of(before.id()).identifiers()).containsExactlyInAnyOrder(NUMBER, OTHER_NUMBER);
    }

    @Test
    void doesNotKnowWhomNobodyRegistered() {
        assertThatThrownBy(() -> patients.of(PatientId.random())).isInstanceOf(NoSuchPatient.class);
    }

    @Test
    void takesARecordOnceHoweverOftenItIsTold() {
        var id = register("Moreau", NUMBER).id();
        var told = record(Condition.Status.ACTIVE);

        assertThat(records.take(id, told)).isEqualTo(3);
        assertThat(records.take(id, told)).isZero();
        assertThat(records.of(id)).isEqualTo(told);
    }

    @Test
    void replacesWhatChangedAndHidesWhatWasAnError() {
        var id = register("Moreau", NUMBER).id();
        records.take(id, record(Condition.Status.ACTIVE));

        assertThat(records.take(id, record(Condition.Status.RESOLVED))).isEqualTo(1);
        assertThat(records.of(id).conditions()).extracting(Condition::isCurrent).containsExactly(false);

        records.take(id, record(Condition.Status.ENTERED_IN_ERROR));
        assertThat(records.of(id).conditions()).isEmpty();
        assertThat(records.of(id).medicines()).hasSize(1);
    }

    private static HealthRecord record(Condition.Status status) {
        return new HealthRecord(
                List.of(new Condition(
                        "c1", "Depression", new Coding("http://snomed.info/sct", "370143000"), status, BORN, null)),
                List.of(new Medicine(
                        "m1",
                        "Sertraline 50 MG",
                        Coding.none(),
                        Medicine.Status.ACTIVE,
                        BORN,
                        "Dr. Okoro",
                        "one a day")),
                List.of(new Allergy("a1", "Penicillin", Coding.none(), Allergy.Status.ACTIVE, null, "rash", BORN)));
    }

    private Patient register(String family, Identifier identifier) {
        return patients.register(person(family), Preferences.none(), Set.of(identifier));
    }

    private static Demographics person(String family) {
        return new Demographics(family, "Ines", BORN, Gender.FEMALE, false, null, null, null);
    }
}
