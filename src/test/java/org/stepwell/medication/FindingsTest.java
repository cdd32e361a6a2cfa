package org.stepwell.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;
import static org.stepwell.medication.MedicineRound.LIST;
import static org.stepwell.medication.MedicineRound.PRIMARY_CARE;
import static org.stepwell.medication.MedicineRound.RESOLVE;
import static org.stepwell.medication.MedicineRound.SIGN_PRIMARY_CARE;
import static org.stepwell.medication.MedicineRound.added;
import static org.stepwell.medication.MedicineRound.atc;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.FieldError;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

/** What the rules find on a whole list, what may be decided on it, and what is refused at which field. */
@HouseTest
class FindingsTest {

    @Autowired
    private ListSignatures signatures;

    @Autowired
    private Walk walk;

    private MedicineRound round;

    @BeforeEach
    void aListIsBeingMade(@Autowired ObjectProvider<MedicineRound> rounds) {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        round = rounds.getObject()
                .ordered("m1", "Phenelzine 15 mg", atc("N06AF03"), "Dr. Okoro")
                .formTeam();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void listsTheGravestFirstWithTheRuleAndItsSource(@Autowired JdbcClient jdbc) {
        round.list(
                Map.of(),
                added("Sertraline 50 mg", "N06AB06", "Dr. Lind"),
                added("Ibuprofen 400 mg", "M01AE01", "Dr. Lind"));

        assertThat(round.last().findings())
                .extracting(Finding::decisionKey, Finding::rule, Finding::grade, Finding::source)
                .containsExactly(
                        tuple("check-interactions", "1", Severity.CONTRAINDICATED, "ANSM contraindicated; ONC"),
                        tuple("check-interactions", "12", Severity.MONITOR, "ANSM take into account, raised [D]"));
        assertThat(round.last().findings())
                .allSatisfy(finding -> assertThat(finding.decisionVersion()).isPositive());
        assertThat(round.rows(RESOLVE, "findings")).hasSize(1);
        assertThat(jdbc.sql("select distinct r.rules::text from decision_record r join medication_journey j"
                                + " on j.episode_id = ? and r.decision_key = 'check-interactions'"
                                + " and r.rules = array['check-interactions-1']")
                        .param(round.episode().value())
                        .query(String.class)
                        .list())
                .isNotEmpty();
    }

    @Test
    void findsOneSubstanceFromTwoPrescribersOnce() {
        round.list(
                Map.of("Phenelzine 15 mg", Map.of("taking", "not-taking")),
                added("Phenelzine 30 mg", "N06AF03", "Dr. Lind"));

        assertThat(round.last().findings()).extracting(Finding::rule).containsExactly("same-substance");
    }

    @Test
    void keepsTheWashOutOfAMedicineThatWasStopped() {
        round.list(
                Map.of("Phenelzine 15 mg", Map.of("taking", "stopped", "stoppedOn", "2026-02-20")),
                added("Sertraline 50 mg", "N06AB06", "Dr. Lind"));

        assertThat(round.last().findings())
                .extracting(Finding::rule, Finding::grade)
                .containsExactly(tuple("maoi-wash-out", Severity.CONTRAINDICATED));
    }

    @Test
    void isSatisfiedOnceTheWashOutIsOver() {
        round.list(
                Map.of("Phenelzine 15 mg", Map.of("taking", "stopped", "stoppedOn", "2026-02-16")),
                added("Sertraline 50 mg", "N06AB06", "Dr. Lind"));

        assertThat(round.last().findings()).isEmpty();
    }

    @Test
    void leavesRoomForACrossTaper() {
        var stopped = Map.<String, Object>of("taking", "stopped", "stoppedOn", "2026-01-10");
        var before = added("Citalopram 20 mg", "N06AB04", "Dr. Lind");
        before.put("startedOn", "2025-06-01");
        var tapered = added("Sertraline 50 mg", "N06AB06", "Dr. Lind");
        tapered.put("startedOn", "2026-02-16");
        round.list(Map.of("Phenelzine 15 mg", stopped), before, tapered);
        assertThat(round.last().findings()).isEmpty();

        ControlledTime.set(Instant.parse("2026-03-03T08:00:00Z"));
        round.request(Reason.REVIEW).list();
        assertThat(round.last().findings()).extracting(Finding::rule).containsExactly("two-ssris");
    }

    @Test
    void asksStricterQuestionsAtADischarge() {
        var stopped =
                Map.of("Phenelzine 15 mg", Map.<String, Object>of("taking", "stopped", "stoppedOn", "2026-01-10"));
        var olanzapine = added("Olanzapine 10 mg", "N05AH03", "Dr. Lind");
        olanzapine.put("startedOn", "2026-02-20");
        var risperidone = added("Risperidone 2 mg", "N05AX08", "Dr. Okoro");
        risperidone.put("startedOn", "2026-02-20");
        round.list(stopped, olanzapine, risperidone);
        assertThat(round.last().findings()).isEmpty();

        round.request(Reason.TRANSITION).list();
        assertThat(round.last().findings()).extracting(Finding::rule).containsExactly("two-antipsychotics");
    }

    @Test
    void keepsWhatIsContraindicatedOnlyByThePrescribersOwnDecision() {
        round.list(Map.of(), added("Sertraline 50 mg", "N06AB06", "Dr. Lind"));

        assertThat(refused(RESOLVE, PRIMARY_CARE, round.rulings(Map.of("decision", "keep", "reason", "Seen before"))))
                .extracting(FieldError::field)
                .containsExactly("findings[0].prescriber");
        round.resolve(Map.of("decision", "keep", "reason", "Seen before", "prescriber", "Dr. Lind"));

        assertThat(round.shown(SIGN_PRIMARY_CARE).get("findings"))
                .asString()
                .contains("Contraindicated", "for which Dr. Lind stands", "Seen before");
        assertThat(round.sign().last().medicines()).hasSize(2).noneMatch(ListedMedicine::isStopped);
    }

    @Test
    void tellsWhichMedicineIsToStopAndLeavesTheOrderAlone() {
        round.list(Map.of(), added("Sertraline 50 mg", "N06AB06", "Dr. Lind"));
        var sertraline = round.last().medicines().get(1);

        round.resolve(Map.of(
                "decision", "stop", "medicineId", sertraline.id().toString(), "reason", "Phenelzine came first"));
        var list = round.sign().last();

        assertThat(list.course(sertraline)).isEqualTo(Course.STOPS);
        assertThat(list.course(list.medicines().get(0))).isEqualTo(Course.CONTINUES);
        assertThat(list.medicines().get(1).taking()).isEqualTo(Taking.TAKES);
    }

    @Test
    void refusesADecisionThatCannotBe() {
        round.list(
                Map.of(),
                added("Sertraline 50 mg", "N06AB06", "Dr. Lind"),
                added("Loratadine 10 mg", "other", "Dr. Lind", "R06AX13"));
        var stranger = round.last().medicines().get(2).id().toString();

        assertThat(refused(RESOLVE, PRIMARY_CARE, round.rulings(Map.of("decision", "keep", "prescriber", "Dr. Lind"))))
                .extracting(FieldError::field)
                .containsExactly("findings[0].reason");
        assertThat(refused(
                        RESOLVE,
                        PRIMARY_CARE,
                        round.rulings(Map.of("decision", "stop", "reason", "No", "medicineId", stranger))))
                .extracting(FieldError::field)
                .containsExactly("findings[0].medicineId");
        assertThat(round.last().openFindings()).hasSize(1);
        assertThatThrownBy(() -> walk.as(PRIMARY_CARE, () -> {
                    signatures.sign(round.episode(), Role.PRIMARY_CARE_PROVIDER, null);
                    return null;
                }))
                .isInstanceOf(ListNotReady.class);
    }

    @Test
    void showsWhatNoRuleCouldCheck() {
        round.list(Map.of(), added("Fish oil", "none", "nobody"));

        assertThat(round.shown(SIGN_PRIMARY_CARE).get("list")).asString().contains("no ATC code", "Fish oil");
        assertThat(round.last().unchecked()).extracting(ListedMedicine::name).containsExactly("Fish oil");
    }

    @Test
    void asksTheCodeOfAMedicineThatHasNone() {
        round.ordered("m2", "Water tablet", new org.stepwell.patient.Coding(null, null), "Dr. Lind");
        round.ordered("m3", "Old code", atc("N06ZZ99X"), "Dr. Lind");
        assertThat(round.rows(LIST, "medicines"))
                .filteredOn(row -> !row.containsKey("substance"))
                .hasSize(2);

        assertThat(refused(LIST, CARE_MANAGER, round.listAnswers(Map.of())))
                .extracting(FieldError::field)
                .hasSize(2)
                .allMatch(field -> field.matches("medicines\\[\\d]\\.substance"));
        var typed = round.listAnswers(Map.of(
                "Water tablet",
                Map.of("substance", "other", "atcCode", "N99AA01"),
                "Old code",
                Map.of("substance", "N06AB06")));
        assertThat(refused(LIST, CARE_MANAGER, typed)).singleElement().satisfies(error -> assertThat(error.field())
                .endsWith("].atcCode"));
        assertThat(round.last().state()).isEqualTo(ReconciliationState.LISTING);
    }

    @Test
    void refusesDaysThatCannotBeAndAListThatIsNotTheOneShown() {
        var tomorrow = Map.<String, Object>of("taking", "stopped", "stoppedOn", "2026-03-03");
        assertThat(refused(LIST, CARE_MANAGER, round.listAnswers(Map.of("Phenelzine 15 mg", tomorrow))))
                .extracting(FieldError::field)
                .containsExactly("medicines[0].stoppedOn");
        var backwards = added("Sertraline 50 mg", "N06AB06", "Dr. Lind");
        backwards.putAll(Map.of("startedOn", "2026-02-10", "taking", "stopped", "stoppedOn", "2026-02-09"));
        assertThat(refused(LIST, CARE_MANAGER, round.listAnswers(Map.of(), backwards)))
                .extracting(FieldError::field)
                .containsExactly("added[0].stoppedOn");
        var old = round.listAnswers(Map.of());
        round.ordered("m0", "Ibuprofen 400 mg", atc("M01AE01"), "Dr. Lind");
        assertThat(refused(LIST, CARE_MANAGER, old)).isNotEmpty();
        assertThat(round.last().listedAt()).isEmpty();
    }

    private List<FieldError> refused(String step, String username, Map<String, Object> answers) {
        try {
            round.complete(username, step, new HashMap<>(answers));
        } catch (AnswersRefused refused) {
            return refused.errors();
        }
        throw new AssertionError("Nothing was refused");
    }
}
