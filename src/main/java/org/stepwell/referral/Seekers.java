package org.stepwell.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.directory.Place;
import org.stepwell.directory.PostalAreas;
import org.stepwell.directory.Seeker;
import org.stepwell.insurance.Insurance;
import org.stepwell.insurance.Insurances;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Home;
import org.stepwell.patient.Homes;
import org.stepwell.patient.Patients;

/** Gathers of a person what has to be known to find a service, without saying who they are. */
@Component
class Seekers {

    private final Episodes episodes;
    private final Persons persons;
    private final Insurances insurances;
    private final PostalAreas areas;

    /** What is on record of somebody. */
    @Component
    record Persons(Patients patients, Homes homes) {}

    Seekers(Episodes episodes, Persons persons, Insurances insurances, PostalAreas areas) {
        this.episodes = episodes;
        this.persons = persons;
        this.insurances = insurances;
        this.areas = areas;
    }

    Seeker of(EpisodeId episode) {
        var patient = episodes.of(episode).patientId();
        var home = persons.homes().of(patient);
        return new Seeker(
                persons.patients().of(patient).preferences().language(),
                home.postalCode(),
                place(home),
                insurances.current(patient).map(Insurance::payer).orElse(null),
                Set.of());
    }

    /** The address itself, else the middle of its postal code, else unknown. */
    private Place place(Home home) {
        return home.hasPlace()
                ? new Place(home.latitude(), home.longitude())
                : areas.middleOf(home.postalCode()).orElse(null);
    }
}
