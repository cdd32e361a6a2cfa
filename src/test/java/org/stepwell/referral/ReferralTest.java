package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.referral.ReferralState.ACCEPTED;
import static org.stepwell.referral.ReferralState.COMPLETED;
import static org.stepwell.referral.ReferralState.DRAFTED;
import static org.stepwell.referral.ReferralState.FAILED;
import static org.stepwell.referral.ReferralState.IN_SERVICE;
import static org.stepwell.referral.ReferralState.SENT;
import static org.stepwell.referral.ReferralState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.InvalidAnswer;

class ReferralTest {

    private static final Stamp NOW = new Stamp(Instant.parse("2026-03-02T09:00:00Z"), "case-manager");
    private static final Appointment APPOINTMENT =
            new Appointment(LocalDateTime.of(2026, 3, 9, 10, 0), "1 Mill Lane", true);

    private final Referral referral = Referral.draft(EpisodeId.random(), UUID.randomUUID(), "housing", NOW);

    @Test
    void closesTheLoopOnThePersonsWordAndKeepsEveryStep() {
        inService();
        referral.confirm(Confirmation.of(Confirmation.Outcome.HELPED, "I have a flat", true));
        referral.complete(NOW);

        assertThat(referral.history())
                .extracting(ReferralEvent::to)
                .containsExactly(DRAFTED, SENT, ACCEPTED, IN_SERVICE, COMPLETED);
        assertThat(referral.history()).extracting(ReferralEvent::byWhom).containsOnly("case-manager");
    }

    @Test
    void doesNotCompleteWithoutThePersonsWord() {
        inService();

        assertThatThrownBy(() -> referral.complete(NOW)).isInstanceOf(IllegalReferralStep.class);
        assertThat(referral.state()).isEqualTo(IN_SERVICE);
    }

    @Test
    void doesNotCompleteWhenThePersonSaysTheyAreStillInService() {
        inService();
        referral.confirm(Confirmation.of(Confirmation.Outcome.IN_SERVICE, "Two more visits", false));

        assertThatThrownBy(() -> referral.complete(NOW)).isInstanceOf(IllegalReferralStep.class);
    }

    @Test
    void aConfirmationNeedsWhatThePersonSays() {
        assertThatThrownBy(() -> Confirmation.of(Confirmation.Outcome.HELPED, " ", true))
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo("patientSays"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"MORE_INFORMATION", "REJECTED", "UNREACHABLE"})
    void everyAnswerButAYesNeedsAReason(Answer answer) {
        referral.send(NOW);

        assertThatThrownBy(() -> referral.answer(answer, " ", NOW)).isInstanceOf(InvalidAnswer.class);
        assertThat(referral.state()).isEqualTo(SENT);
        assertThat(referral.history()).hasSize(2);
    }

    @Test
    void withdrawingNeedsAReason() {
        assertThatThrownBy(() -> referral.withdraw(NOW, null)).isInstanceOf(InvalidAnswer.class);
        assertThat(referral.state()).isEqualTo(DRAFTED);
    }

    @Test
    void resumesAfterRejectionWithAnotherService() {
        referral.match(Match.of(UUID.randomUUID(), Priority.URGENT, "note"));
        referral.send(NOW);
        referral.askForInformation(NOW, "Which district?");
        referral.giveInformation("The old town");
        referral.send(NOW);
        referral.reject(NOW, "No capacity");
        var other = Match.of(UUID.randomUUID(), Priority.URGENT, null);
        referral.match(other);
        referral.send(NOW);

        assertThat(referral.state()).isEqualTo(SENT);
        assertThat(referral.match()).contains(other);
        assertThat(referral.information()).isEmpty();
    }

    @Test
    void arrangesAnewAfterAMissedAppointment() {
        accepted();
        referral.arrange(APPOINTMENT, NOW);
        referral.patientDidNotAttend(NOW);
        assertThat(referral.state()).isEqualTo(FAILED);

        referral.arrange(APPOINTMENT, NOW);
        assertThat(referral.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void stayingInServiceAddsNoStep() {
        inService();
        referral.startService(NOW);

        assertThat(referral.history()).extracting(ReferralEvent::to).containsOnlyOnce(IN_SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, SENT WITHDRAWN",
        "SENT, ACCEPTED NEEDS_INFORMATION REJECTED WITHDRAWN",
        "NEEDS_INFORMATION, SENT WITHDRAWN",
        "REJECTED, SENT WITHDRAWN",
        "ACCEPTED, IN_SERVICE FAILED WITHDRAWN",
        "IN_SERVICE, FAILED WITHDRAWN COMPLETED",
        "FAILED, ACCEPTED WITHDRAWN",
        "WITHDRAWN, ''",
        "COMPLETED, ''"
    })
    void allowsExactlyTheLegalSteps(ReferralState from, String legal) {
        var expected = legal.isEmpty()
                ? List.<ReferralState>of()
                : List.of(legal.split(" ")).stream().map(ReferralState::valueOf).toList();

        for (ReferralState to : ReferralState.values()) {
            assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(expected.contains(to));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, draft, draft",
        "SENT, requested, active",
        "ACCEPTED, accepted, active",
        "NEEDS_INFORMATION, on-hold, on-hold",
        "REJECTED, rejected, revoked",
        "IN_SERVICE, in-progress, active",
        "FAILED, failed, active",
        "WITHDRAWN, cancelled, revoked",
        "COMPLETED, completed, completed"
    })
    void speaksFhir(ReferralState state, String task, String request) {
        assertThat(state.taskStatus()).isEqualTo(task);
        assertThat(state.requestStatus()).isEqualTo(request);
    }

    @Test
    void refusesAnIllegalStepAndStaysWhereItIs() {
        assertThatThrownBy(() -> referral.accept(NOW))
                .isInstanceOf(IllegalReferralStep.class)
                .hasMessageContaining("from drafted to accepted");
        assertThat(referral.history()).extracting(ReferralEvent::to).containsExactly(DRAFTED);
    }

    @Test
    void endsForGoodWhenWithdrawn() {
        referral.withdraw(NOW, "No service fits.");

        assertThat(referral.state()).isEqualTo(WITHDRAWN);
        assertThat(referral.withdrawalReason()).contains("No service fits.");
        assertThatThrownBy(() -> referral.send(NOW)).isInstanceOf(IllegalReferralStep.class);
    }

    private void accepted() {
        referral.send(NOW);
        referral.accept(NOW);
    }

    private void inService() {
        accepted();
        referral.startService(NOW);
    }
}
