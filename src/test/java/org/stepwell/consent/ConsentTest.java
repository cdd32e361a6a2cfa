package org.stepwell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;
import static org.stepwell.consent.ConsentScope.FAMILY;
import static org.stepwell.consent.ConsentState.Standing.DENIED;
import static org.stepwell.consent.ConsentState.Standing.EXPIRED;
import static org.stepwell.consent.ConsentState.Standing.GIVEN;
import static org.stepwell.consent.ConsentState.Standing.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;

class ConsentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void coversOnlyTheCirclesThePersonChose() {
        Consent consent = signed(permit(null, COMMUNITY_SERVICES));

        assertThat(consent.covers(COMMUNITY_SERVICES, MONDAY)).isTrue();
        assertThat(consent.covers(FAMILY, MONDAY)).isFalse();
    }

    @Test
    void holdsThroughTheDayItExpires() {
        Consent consent = signed(permit(MONDAY.plusDays(7), FAMILY));

        assertThat(consent.covers(FAMILY, MONDAY.plusDays(7))).isTrue();
        assertThat(consent.covers(FAMILY, MONDAY.plusDays(8))).isFalse();
        assertThat(ConsentState.of(consent, MONDAY)).isEqualTo(new ConsentState(GIVEN, MONDAY.plusDays(7)));
        assertThat(ConsentState.of(consent, MONDAY.plusDays(8)).standing()).isEqualTo(EXPIRED);
    }

    @Test
    void coversNothingOnceWithdrawn() {
        Consent consent = signed(permit(null, FAMILY));

        consent.withdraw(MONDAY, "care-manager", "Changed her mind");

        assertThat(consent.covers(FAMILY, MONDAY)).isFalse();
        assertThat(ConsentState.of(consent, MONDAY)).isEqualTo(new ConsentState(WITHDRAWN, MONDAY));
    }

    @Test
    void coversNothingOnceReplaced() {
        Consent consent = signed(permit(null, FAMILY));

        consent.replacedBy(signed(deny()));

        assertThat(consent.covers(FAMILY, MONDAY)).isFalse();
    }

    @Test
    void coversNothingWhenDenied() {
        Consent consent = signed(deny());

        assertThat(ConsentScope.values()).noneMatch(scope -> consent.covers(scope, MONDAY));
        assertThat(ConsentState.of(consent, MONDAY).standing()).isEqualTo(DENIED);
    }

    @Test
    void readsTheFormOfTheEpisode() {
        var decision = ConsentDecision.from(Answers.of(Map.of(
                "decision", "permit",
                "signedBy", "Ada Brook",
                "relationship", "guardian",
                "scope", List.of("care-team", "primary-care"),
                "expiresOn", "2026-12-31")));

        assertThat(decision)
                .isEqualTo(new ConsentDecision(
                        true,
                        Set.of(ConsentScope.CARE_TEAM, ConsentScope.PRIMARY_CARE),
                        "Ada Brook",
                        Signatory.GUARDIAN,
                        LocalDate.of(2026, 12, 31),
                        null));
    }

    @Test
    void aDenialOpensNoCircleWhateverWasTicked() {
        var answers = Answers.of(Map.of("decision", "deny", "signedBy", "Ada Brook", "scope", List.of("family")));

        assertThat(ConsentDecision.from(answers).scopes()).isEmpty();
    }

    @Test
    void refusesAPermitWithoutACircleAndASignatureWithoutAName() {
        assertThatThrownBy(() -> permit(null)).isInstanceOf(InvalidAnswer.class).hasMessageContaining("circle");
        assertThatThrownBy(() -> new ConsentDecision(false, Set.of(), " ", Signatory.SELF, null, null))
                .isInstanceOf(InvalidAnswer.class);
    }

    private static ConsentDecision permit(LocalDate expiresOn, ConsentScope... scopes) {
        return new ConsentDecision(true, Set.of(scopes), "Ada Brook", Signatory.SELF, expiresOn, null);
    }

    private static ConsentDecision deny() {
        return new ConsentDecision(false, Set.of(), "Ada Brook", Signatory.SELF, null, null);
    }

    private static Consent signed(ConsentDecision decision) {
        var whose = new Consent.Whose(EpisodeId.random(), PatientId.random(), "Ada Brook", null);
        var at = Instant.parse("2026-03-02T09:00:00Z");
        return Consent.signed(whose, decision, Signature.of(decision, MONDAY, "care-manager", at));
    }
}
