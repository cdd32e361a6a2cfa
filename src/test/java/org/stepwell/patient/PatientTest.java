package org.stepwell.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatientTest {

    private static final Identifier NUMBER = new Identifier("https://clinic.example/mrn", "MRN-17");
    private static final LocalDate BORN = LocalDate.of(1990, 2, 3);

    @Test
    void refusesAPatientWithoutAName() {
        assertThatThrownBy(() -> named(" ", null))
                .isInstanceOf(InvalidPatient.class)
                .extracting("field")
                .isEqualTo("name");
    }

    @Test
    void oneNameIsEnoughForWhoHasOnlyOne() {
        assertThat(patient(named("Suharto", null)).name()).isEqualTo("Suharto");
        assertThat(patient(named(null, "Teller")).name()).isEqualTo("Teller");
    }

    @Test
    void refusesADeathBeforeTheBirth() {
        assertThatThrownBy(() ->
                        new Demographics("Moreau", "Ines", BORN, Gender.FEMALE, true, BORN.minusDays(1), null, null))
                .isInstanceOf(InvalidPatient.class)
                .extracting("field")
                .isEqualTo("deceased");
    }

    @Test
    void whoHasADateOfDeathIsDeceased() {
        assertThat(new Demographics("Moreau", "Ines", BORN, null, false, BORN.plusYears(20), null, null).deceased())
                .isTrue();
    }

    @Test
    void whatThePersonToldUsOutranksTheRecord() {
        var told = patient(named("Moreau", "Ines")).prefer(Preferences.speaking("fr"));

        var updated = told.update(named("Moreau", "Inès"), Preferences.speaking("en-US"), Set.of());

        assertThat(updated.preferences().language()).isEqualTo("fr");
        assertThat(updated.given()).isEqualTo("Inès");
        assertThat(updated.identifiers()).containsExactly(NUMBER);
    }

    @Test
    void anUnaskedLanguageIsTakenFromTheRecord() {
        var updated = patient(named("Moreau", "Ines"))
                .update(named("Moreau", "Ines"), Preferences.speaking("en-US"), Set.of());

        assertThat(updated.preferences().language()).isEqualTo("en-US");
    }

    @Test
    void aBirthDateThatDiffersIsAnotherPerson() {
        var other = new Demographics("Moreau", "Ines", BORN.plusDays(1), null, false, null, null, null);

        assertThat(named("Moreau", "Ines").maySpeakOfTheSamePersonAs(other)).isFalse();
        assertThat(named("Moreau", "Ines").maySpeakOfTheSamePersonAs(named("Petit", "Ines")))
                .isTrue();
        assertThat(named("Moreau", "Ines").maySpeakOfTheSamePersonAs(named("Petit", "Jean")))
                .isFalse();
    }

    @Test
    void agesInWholeYears() {
        assertThat(patient(named("Moreau", "Ines")).age(LocalDate.of(2026, 2, 2)))
                .contains(35);
    }

    @Test
    void saysNothingOfThePersonInALog() {
        var patient = patient(named("Moreau", "Ines"));

        assertThat(patient + " " + patient.demographics() + patient.preferences() + patient.identifiers())
                .doesNotContain("Moreau", "Ines", "MRN-17", "1990-");
    }

    private static Patient patient(Demographics demographics) {
        return Patient.register(demographics, Preferences.none(), Set.of(NUMBER));
    }

    private static Demographics named(String family, String given) {
        return new Demographics(family, given, BORN, Gender.FEMALE, false, null, null, null);
    }
}
