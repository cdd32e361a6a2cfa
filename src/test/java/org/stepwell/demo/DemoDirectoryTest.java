package org.stepwell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;
import org.stepwell.directory.Place;
import org.stepwell.directory.Seeker;
import org.stepwell.directory.ServiceMatching;
import org.stepwell.insurance.Insurance;
import org.stepwell.insurance.Insurances;
import org.stepwell.patient.Homes;

/** The demo town has something for every need, and its people live near it and are insured in different ways. */
@HouseTest
@Transactional
@WithMockUser("care-manager")
class DemoDirectoryTest {

    @Autowired
    private DemoServices services;

    @Autowired
    private DemoArrivals arrivals;

    @Autowired
    private ServiceMatching matching;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "housing-support",
                "transport",
                "food-support",
                "employment-support",
                "benefits-advice",
                "peer-group",
                "psychotherapy",
                "addiction-care",
                "occupational-therapy",
                "primary-care"
            })
    void hasAServiceOfEachKindThatFitsSomebodyInTown(String kind) {
        services.open();

        assertThat(matching.rank(kind, new Seeker("English", "99001", new Place(42.6, -72.6), "medicaid", Set.of())))
                .anyMatch(fit -> fit.fits() && fit.metres() != null && fit.metres() < 10_000);
    }

    @Test
    void itsPeopleAreInsuredInDifferentWays(@Autowired Insurances insurances, @Autowired Homes homes) {
        var payers = new HashMap<String, Integer>();
        for (var person : InventedPatients.arrivingUntil(LocalDate.now(clock), 60)) {
            var patient = arrivals.register(person, clock);
            assertThat(homes.of(patient).hasPlace()).isTrue();
            payers.merge(insurances.current(patient).map(Insurance::payer).orElse("none"), 1, Integer::sum);
        }

        assertThat(payers).containsKeys("medicaid", "medicare", "commercial");
        assertThat(payers.get("medicaid") + payers.get("medicare")).isGreaterThan(40);
    }

    @Test
    void itsPeopleKnowWhatToAnswerAboutAPayer() {
        var person = InventedPatients.arrivingUntil(LocalDate.now(clock), 60).get(0);
        var unknown = new Asked(
                person, "care-manager", () -> Map.of("authorization", "No insurance is known."), clock.instant());
        var known = new Asked(
                person, "care-manager", () -> Map.of("authorization", "Ask.\n\nPayer: medicaid"), clock.instant());

        assertThat(LifecycleAnswers.to("arrange-authorization", unknown)).containsEntry("outcome", "not-needed");
        assertThat(LifecycleAnswers.to("arrange-authorization", known).get("outcome"))
                .isIn(List.of("requested", "granted"));
        assertThat(LifecycleAnswers.to("note-payer-decision", known)).containsEntry("outcome", "granted");
    }
}
