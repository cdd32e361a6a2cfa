package org.stepwell.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.insurance.InsuranceTold;
import org.stepwell.insurance.Insurances;
import org.stepwell.patient.Home;
import org.stepwell.patient.Homes;
import org.stepwell.patient.Identifier;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.patient.RecordedEvents;

/** Registers invented people with where they live, who pays for their care and what their record tells of the year before. */
@Component
@InEmbeddedRun
class DemoArrivals {

    private final Patients patients;
    private final Homes homes;
    private final Insurances insurances;
    private final RecordedEvents events;
    private final DemoSettings settings;

    DemoArrivals(Patients patients, Homes homes, Insurances insurances, RecordedEvents events, DemoSettings settings) {
        this.patients = patients;
        this.homes = homes;
        this.insurances = insurances;
        this.events = events;
        this.settings = settings;
    }

    PatientId register(InventedPatient person, Clock clock) {
        var number = new Identifier(
                "urn:stepwell:demo",
                UUID.nameUUIDFromBytes((person.number() + person.name()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        var patient = patients.register(person.demographics(), Preferences.none(), Set.of(number))
                .id();
        homes.take(patient, home(person));
        events.take(patient, new HospitalCourse(person, settings.many()).before());
        var payer = payer(person.trait(20));
        if (payer != null) {
            var from = LocalDate.now(clock).withDayOfYear(1).minusYears(1);
            var member = "M-%05d".formatted(person.trait(100_000));
            insurances.add(patient, new InsuranceTold(payer, null, member, from, null));
        }
        return patient;
    }

    /** Three postal codes, streets apart. */
    private static Home home(InventedPatient person) {
        return new Home(
                "9900" + (1 + person.trait(3)), 42.57 + person.trait(60) / 1000.0, -72.63 + person.trait(70) / 1000.0);
    }

    private static String payer(int outOfTwenty) {
        if (outOfTwenty < 10) {
            return "medicaid";
        }
        return outOfTwenty < 17 ? "medicare" : outOfTwenty < 19 ? "commercial" : null;
    }
}
