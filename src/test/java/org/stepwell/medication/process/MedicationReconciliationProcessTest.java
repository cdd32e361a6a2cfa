package org.stepwell.medication.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;
import static org.stepwell.medication.MedicineRound.LIST;
import static org.stepwell.medication.MedicineRound.RESOLVE;
import static org.stepwell.medication.MedicineRound.SIGN_PRIMARY_CARE;
import static org.stepwell.medication.MedicineRound.SIGN_PSYCHIATRY;
import static org.stepwell.medication.MedicineRound.added;
import static org.stepwell.medication.MedicineRound.atc;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.medication.Finding;
import org.stepwell.medication.ListSignature;
import org.stepwell.medication.MedicineRound;
import org.stepwell.medication.Reason;
import org.stepwell.medication.ReconciliationState;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("medication-reconciliation")
class MedicationReconciliationProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private Walk walk;

    private MedicineRound round;
    private ProcessInstance process;

    @BeforeEach
    void aCareTeamForms(@Autowired ObjectProvider<MedicineRound> rounds) {
        ControlledTime.set(MONDAY);
        round = rounds.getObject().ordered("m1", "Lithium carbonate 300 mg", atc("N05AN01"), "Dr. Okoro");
        round.formTeam();
        process = round.process();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void goesStraightToBothSignaturesWhenNothingInterrupts() {
        assertThat(process).isWaitingAt(LIST);
        Assertions.assertThat(round.last().reasons()).containsExactly(Reason.ENROLMENT);

        round.list();
        assertThat(process).isWaitingAt(SIGN_PRIMARY_CARE, SIGN_PSYCHIATRY).hasNotPassed(RESOLVE);
        round.signPsychiatry();
        assertThat(process).isWaitingAt(SIGN_PRIMARY_CARE).isNotWaitingAt(SIGN_PSYCHIATRY);
        round.signPrimaryCare();

        assertThat(process).isWaitingAt("await-change").hasPassed("publish-medicine-list");
        Assertions.assertThat(round.last().state()).isEqualTo(ReconciliationState.PUBLISHED);
        Assertions.assertThat(round.last().signatures())
                .extracting(ListSignature::role, ListSignature::signedBy)
                .containsExactly(
                        Assertions.tuple(Role.PSYCHIATRIST, "psychiatrist"),
                        Assertions.tuple(Role.PRIMARY_CARE_PROVIDER, "primary-care-provider"));
    }

    @Test
    void asksSomebodyWhoPrescribesToDecideOnWhatInterrupts() {
        round.list(Map.of(), added("Ibuprofen 400 mg", "M01AE01", "Dr. Lind"));

        assertThat(process).isWaitingAt(RESOLVE).isNotWaitingAt(SIGN_PRIMARY_CARE, SIGN_PSYCHIATRY);
        Assertions.assertThat(round.rows(RESOLVE, "findings")).singleElement().satisfies(row -> {
            Assertions.assertThat(row).containsEntry("severity", "avoid");
            Assertions.assertThat(row.get("what"))
                    .asInstanceOf(STRING)
                    .contains("Dr. Okoro", "Dr. Lind", "lithium toxicity", "check-interactions", "15", "ANSM");
        });
        round.resolve(Map.of("decision", "keep", "reason", "Three days only, level checked on Friday"));
        Assertions.assertThat(round.shown(SIGN_PSYCHIATRY).get("findings"))
                .asString()
                .contains("Three days only");
        round.sign();

        assertThat(process).isWaitingAt("await-change");
        Assertions.assertThat(round.last().findings()).singleElement().satisfies(finding -> Assertions.assertThat(
                        finding.rulingReason())
                .contains("Three days only"));
    }

    @Test
    void letsWhatOnlyInformsPassAndKeepsIt() {
        round.list(Map.of(), added("Sertraline 50 mg", "N06AB06", "Dr. Okoro"));

        assertThat(process).isWaitingAt(SIGN_PRIMARY_CARE, SIGN_PSYCHIATRY).hasNotPassed(RESOLVE);
        Assertions.assertThat(round.last().findings()).extracting(Finding::rule).containsExactly("9");
        Assertions.assertThat(round.shown(SIGN_PRIMARY_CARE).get("findings"))
                .asString()
                .contains("Monitor");
    }

    @Test
    void beginsAgainWhenTheReviewIsDue() {
        round.list().sign();
        Assertions.assertThat(round.last().reviewDue()).contains(LocalDate.of(2026, 9, 2));

        walk.pass(round.key(), Duration.ofDays(183));
        assertThat(process).isWaitingAt("await-change");
        walk.pass(round.key(), Duration.ofDays(1));

        assertThat(process).isWaitingAt(LIST);
        Assertions.assertThat(round.last().number()).isEqualTo(2);
        Assertions.assertThat(round.last().reasons()).containsExactly(Reason.REVIEW);
        Assertions.assertThat(round.rounds()).last().satisfies(first -> Assertions.assertThat(first.state())
                .isEqualTo(ReconciliationState.PUBLISHED));
    }

    @Test
    void beginsAgainWhenMedicinesChangeAfterTheSignatures() {
        round.list().sign().ordered("m2", "Lisinopril 10 mg", atc("C09AA03"), "Dr. Lind");

        assertThat(process).isWaitingAt(LIST);
        Assertions.assertThat(round.last().reasons()).containsExactly(Reason.MEDICINE_CHANGE);
        Assertions.assertThat(round.last().medicines()).hasSize(2);
    }

    @Test
    void takesNewMedicinesIntoAListThatIsStillBeingMade() {
        round.ordered("m2", "Lisinopril 10 mg", atc("C09AA03"), "Dr. Lind").request(Reason.TRANSITION);

        assertThat(process).isWaitingAtExactly(LIST);
        Assertions.assertThat(round.rounds()).singleElement().satisfies(open -> {
            Assertions.assertThat(open.reasons())
                    .containsExactlyInAnyOrder(Reason.ENROLMENT, Reason.MEDICINE_CHANGE, Reason.TRANSITION);
            Assertions.assertThat(open.medicines()).hasSize(2);
        });
        Assertions.assertThat(walk.tasks(round.key()))
                .filteredOn(task -> task.getTaskDefinitionKey().equals(LIST))
                .hasSize(1);
    }

    @Test
    void overtakesAListThatNobodyShouldSignAnyMore() {
        round.list().signPsychiatry().ordered("m2", "Ibuprofen 400 mg", atc("M01AE01"), "Dr. Lind");

        assertThat(process).isWaitingAtExactly(LIST).hasPassed("on-change-meanwhile");
        Assertions.assertThat(round.rounds())
                .extracting(each -> each.state())
                .containsExactly(ReconciliationState.LISTING, ReconciliationState.OVERTAKEN);
        round.list();
        assertThat(process).isWaitingAt(RESOLVE).isNotWaitingAt(SIGN_PRIMARY_CARE, SIGN_PSYCHIATRY);
    }

    @Test
    void overtakesDecisionsThatAreStillOpen() {
        round.list(Map.of(), added("Ibuprofen 400 mg", "M01AE01", "Dr. Lind")).request(Reason.TRANSITION);

        assertThat(process).isWaitingAtExactly(LIST);
        Assertions.assertThat(round.last().reasons()).containsExactly(Reason.TRANSITION);
        Assertions.assertThat(round.last().medicines()).hasSize(2);
    }

    @Test
    void endsWithTheEpisodeWhateverWasOpen() {
        round.list().endCare();

        assertThat(process).isEnded().hasPassed("end-care-ended");
        Assertions.assertThat(round.last().state()).isEqualTo(ReconciliationState.CANCELLED);
        Assertions.assertThat(walk.tasks(round.key()))
                .noneMatch(task -> task.getTaskDefinitionKey().startsWith("sign-for"));
    }

    @Test
    void endsWithTheEpisodeWhileItWaits() {
        round.list().sign().endCare();

        assertThat(process).isEnded().hasPassed("end-care-ended");
        Assertions.assertThat(round.last().state()).isEqualTo(ReconciliationState.PUBLISHED);
    }

    @Test
    void storesNothingOfAListWithACodeThatIsNone() {
        var answers = round.listAnswers(
                Map.of("Lithium carbonate 300 mg", Map.of("substance", "other", "atcCode", "Q05AN01")));

        assertThatThrownBy(() -> round.complete(CARE_MANAGER, LIST, answers))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> Assertions.assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> Assertions.assertThat(error.field()).isEqualTo("medicines[0].atcCode")));
        assertThat(process).isWaitingAt(LIST);
        Assertions.assertThat(round.last().listedAt()).isEmpty();
    }
}
