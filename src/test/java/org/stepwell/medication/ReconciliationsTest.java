package org.stepwell.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stepwell.medication.MedicineRound.added;
import static org.stepwell.medication.MedicineRound.atc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.coordination.EpisodeRefused;
import org.stepwell.patient.Coding;
import org.stepwell.patient.Medicine;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** What begins a round, what it takes over from the one before, and who may ask. */
@HouseTest
class ReconciliationsTest {

    private static final Coding RXNORM = new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "197361");
    private static final Coding LITHIUM = atc("N05AN01");
    private static final String LITHIUM_NAME = "Lithium carbonate 300 mg";

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Walk walk;

    private MedicineRound round;

    @BeforeEach
    void somebodyIsEnrolled(@Autowired ObjectProvider<MedicineRound> rounds) {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        round = rounds.getObject().ordered("m1", LITHIUM_NAME, LITHIUM, "Dr. Okoro");
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void waitsForTheCareTeamAndThenReadsWhatTheRecordSays() {
        round.ordered("m2", "Amlodipine 5 mg", RXNORM, "Dr. Lind");
        assertThat(round.rounds()).isEmpty();

        round.formTeam();

        assertThat(round.last().medicines())
                .extracting(ListedMedicine::name, ListedMedicine::prescriber, ListedMedicine::atcCode)
                .containsExactlyInAnyOrder(
                        tuple(LITHIUM_NAME, "Dr. Okoro", "N05AN01"), tuple("Amlodipine 5 mg", "Dr. Lind", null));
    }

    @Test
    void hearsNothingNewFromATeamFilledAgainOrARecordToldAgain() {
        round.formTeam().list().sign();

        round.formTeam().ordered("m1", LITHIUM_NAME, LITHIUM, "Dr. Okoro");

        assertThat(round.rounds()).hasSize(1);
    }

    @Test
    void keepsEveryRoundAsItWas() {
        round.formTeam()
                .list(Map.of(), added("Cetirizine 10 mg", "other", "Dr. Lind", "R06AE07"))
                .sign();
        var first = round.last();
        round.request(Reason.TRANSITION)
                .list(Map.of("Cetirizine 10 mg", stopped("2026-03-01")))
                .sign();

        assertThat(round.rounds()).extracting(Reconciliation::number).containsExactly(2, 1);
        assertThat(round.rounds().get(1)).usingRecursiveComparison().isEqualTo(first);
        assertThat(round.last().reasons()).containsExactly(Reason.TRANSITION);
        assertThat(walk.as("supervisor", () -> reconciliations.published(round.episode())))
                .hasValueSatisfying(list -> assertThat(list.number()).isEqualTo(2));
    }

    @Test
    void carriesOnWhatTheTeamAddedAndTheCodesItFound() {
        round.ordered("m2", "Amlodipine 5 mg", RXNORM, "Dr. Lind").formTeam();
        round.list(
                Map.of("Amlodipine 5 mg", Map.of("substance", "other", "atcCode", "c08ca01")),
                added("Sertraline 50 mg", "N06AB06", "Dr. Moss"));
        round.sign().request(Reason.REVIEW);

        assertThat(round.last().medicines())
                .extracting(ListedMedicine::name, ListedMedicine::atcCode)
                .contains(tuple("Amlodipine 5 mg", "C08CA01"), tuple("Sertraline 50 mg", "N06AB06"));
        assertThat(round.last().medicines()).extracting(ListedMedicine::taking).containsOnlyNulls();
    }

    @Test
    void asksSinceWhenAMedicineIsStoppedThatLeftTheRecord() {
        round.formTeam().list().sign();

        round.ordered("m1", LITHIUM_NAME, LITHIUM, "Dr. Okoro", Medicine.Status.STOPPED);

        assertThat(round.last().medicines()).singleElement().satisfies(medicine -> {
            assertThat(medicine.taking()).isEqualTo(Taking.STOPPED);
            assertThat(medicine.stoppedOn()).isNull();
        });
        round.list(Map.of(LITHIUM_NAME, stopped("2026-02-27"))).sign();
        round.request(Reason.REVIEW);
        assertThat(round.last().medicines())
                .as("remembered for the longest wash-out")
                .extracting(ListedMedicine::stoppedOn)
                .containsExactly(LocalDate.of(2026, 2, 27));
        ControlledTime.set(Instant.parse("2026-04-03T08:00:00Z"));
        round.request(Reason.REVIEW);
        assertThat(round.last().medicines()).as("and then forgotten").isEmpty();
    }

    @Test
    void remembersThatThePersonStoppedWhatTheRecordStillOrders() {
        round.formTeam().list(Map.of(LITHIUM_NAME, stopped("2026-02-27"))).sign();

        round.request(Reason.REVIEW);

        assertThat(round.last().medicines())
                .extracting(ListedMedicine::taking, ListedMedicine::stoppedOn)
                .containsExactly(tuple(Taking.STOPPED, LocalDate.of(2026, 2, 27)));
    }

    @Test
    void takesARenewalForTheSameMedicine() {
        round.ordered("m1-renewed", LITHIUM_NAME.toUpperCase(), LITHIUM, "dr. okoro")
                .formTeam();

        assertThat(round.last().medicines()).hasSize(1);
    }

    @Test
    void startsOneJourneyHoweverManyAskAtOnce() {
        var hands = Executors.newFixedThreadPool(4);
        try {
            Stream.generate(() -> CompletableFuture.runAsync(() -> round.request(Reason.TRANSITION), hands))
                    .limit(4)
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            hands.shutdown();
        }

        assertThat(round.manager(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey("medication-reconciliation")
                        .processInstanceBusinessKey(round.key())
                        .count()))
                .isOne();
        assertThat(round.rounds()).singleElement().satisfies(open -> assertThat(open.state())
                .isEqualTo(ReconciliationState.LISTING));
    }

    @Test
    void refusesAClosedEpisode() {
        round.formTeam().endCare();

        assertThatThrownBy(() -> walk.as("supervisor", () -> {
                    reconciliations.request(round.episode(), Reason.REVIEW);
                    return null;
                }))
                .isInstanceOf(EpisodeRefused.class);
        assertThat(round.rounds()).singleElement().satisfies(closed -> assertThat(closed.state())
                .isEqualTo(ReconciliationState.CANCELLED));
    }

    @Test
    void isNobodysBusinessOutsideTheTeam() {
        round.formTeam();

        assertThatThrownBy(() -> walk.as("peer-support-specialist", () -> reconciliations.all(round.episode())))
                .isInstanceOf(NotPermitted.class);
    }

    private static Map<String, Object> stopped(String day) {
        return Map.of("taking", "stopped", "stoppedOn", day);
    }
}
