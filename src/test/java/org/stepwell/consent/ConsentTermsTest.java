package org.stepwell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.consent.DisclosurePurpose.LEGAL_PROCEEDINGS;
import static org.stepwell.consent.DisclosurePurpose.OPERATIONS;
import static org.stepwell.consent.DisclosurePurpose.OTHER;
import static org.stepwell.consent.DisclosurePurpose.PAYMENT;
import static org.stepwell.consent.DisclosurePurpose.TREATMENT;
import static org.stepwell.consent.RecipientClass.COMMUNITY_SERVICE;
import static org.stepwell.consent.RecipientClass.COURT;
import static org.stepwell.consent.RecipientClass.PEER_SUPPORTER;
import static org.stepwell.consent.RecipientClass.TREATING_PROVIDER;
import static org.stepwell.consent.Sensitivity.BEHAVIOURAL;
import static org.stepwell.consent.Sensitivity.MEDICAL;
import static org.stepwell.consent.Sensitivity.PERSONALITY;
import static org.stepwell.consent.Sensitivity.PSYCHOTHERAPY_NOTES;
import static org.stepwell.consent.Sensitivity.SUD_PART_2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.InvalidAnswer;

/** The elements of 42 CFR 2.31: which must be there, and what each lets through. */
class ConsentTermsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<Recipient> PHARMACY = List.of(Recipient.organisation("Mill Street Pharmacy"));

    @Test
    void aCircleNeverOpensPart2RecordsNorPersonalityToAPeer() {
        var everything = ConsentTerms.of(Set.of(MEDICAL, BEHAVIOURAL, PERSONALITY, SUD_PART_2), Set.of(TREATMENT))
                .explained(true);
        var consent = signed(everything, PHARMACY, ConsentScope.values());

        assertThat(consent.covers(told(SUD_PART_2, COMMUNITY_SERVICE, "Corner pantry"), MONDAY))
                .isFalse();
        assertThat(consent.covers(told(SUD_PART_2, TREATING_PROVIDER, "mill street pharmacy"), MONDAY))
                .isTrue();
        assertThat(consent.covers(told(SUD_PART_2, TREATING_PROVIDER, null), MONDAY))
                .isFalse();
        assertThat(consent.covers(told(MEDICAL, COMMUNITY_SERVICE, "Corner pantry"), MONDAY))
                .isTrue();
        assertThat(consent.covers(told(PERSONALITY, PEER_SUPPORTER, "Sam"), MONDAY))
                .isFalse();
        assertThat(consent.covers(told(BEHAVIOURAL, PEER_SUPPORTER, "Sam"), MONDAY))
                .isTrue();
    }

    @Test
    void oneConsentForTreatmentAndPaymentReachesProvidersAndPayersAndNobodyElse() {
        var terms = ConsentTerms.of(Set.of(SUD_PART_2), Set.of(TREATMENT, PAYMENT, OPERATIONS))
                .explained(true);
        var consent = signed(terms, Recipient.treatingProvidersAndPayers());

        assertThat(consent.covers(told(SUD_PART_2, TREATING_PROVIDER, "Any clinic"), MONDAY))
                .isTrue();
        assertThat(consent.covers(told(SUD_PART_2, COMMUNITY_SERVICE, "Corner pantry"), MONDAY))
                .isFalse();
        assertThat(consent.covers(told(SUD_PART_2, COURT, "County court"), MONDAY))
                .isFalse();
    }

    @Test
    void anIntermediaryPassesItOnToItsParticipantsOnly() {
        var terms = ConsentTerms.forTreatment(SUD_PART_2);
        var consent = signed(terms, List.of(Recipient.intermediary("Regional exchange", "Elm Practice, Quay clinic")));

        assertThat(consent.covers(told(SUD_PART_2, TREATING_PROVIDER, "Quay clinic"), MONDAY))
                .isTrue();
        assertThat(consent.covers(told(SUD_PART_2, TREATING_PROVIDER, "Far clinic"), MONDAY))
                .isFalse();
    }

    @Test
    void coversNoOtherPurpose() {
        var consent = signed(ConsentTerms.forTreatment(SUD_PART_2), PHARMACY);
        var paid = new Disclosure(Set.of(SUD_PART_2), PAYMENT, TREATING_PROVIDER, "Mill Street Pharmacy", null);

        assertThat(consent.covers(paid, MONDAY)).isFalse();
    }

    @Test
    void refusesWhatMustStandAlone() {
        refused("part2Classes", ConsentTerms.forTreatment(PSYCHOTHERAPY_NOTES, MEDICAL), PHARMACY, null);
        refused(
                "part2Purposes",
                ConsentTerms.of(Set.of(MEDICAL), Set.of(LEGAL_PROCEEDINGS, TREATMENT)),
                PHARMACY,
                MONDAY);
    }

    @Test
    void refusesAPermitThatLacksAnElement() {
        refused("part2Recipients", ConsentTerms.forTreatment(SUD_PART_2), List.of(), MONDAY);
        refused("part2Purposes", ConsentTerms.of(Set.of(MEDICAL), Set.of()), PHARMACY, MONDAY);
        refused("part2Classes", ConsentTerms.of(Set.of(), Set.of(TREATMENT)), PHARMACY, MONDAY);
        refused("part2OtherPurpose", ConsentTerms.of(Set.of(MEDICAL), Set.of(OTHER)), PHARMACY, MONDAY);
        refused(
                "part2ExpiresOn",
                ConsentTerms.of(Set.of(MEDICAL), Set.of(OTHER)).named("A study"),
                PHARMACY,
                null);
        refused("part2Explained", ConsentTerms.forTreatment(SUD_PART_2).explained(false), PHARMACY, null);
        assertThatThrownBy(() -> Recipient.intermediary("Regional exchange", " "))
                .isInstanceOfSatisfying(
                        InvalidAnswer.class, it -> assertThat(it.field()).isEqualTo("part2Participants"));
    }

    @Test
    void anEventIsAnEndToo() {
        var study =
                ConsentTerms.of(Set.of(MEDICAL), Set.of(OTHER)).named("A study").until("the study ends");

        assertThat(decision(study, PHARMACY, null).checked().permitted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-06-02, 2026-05-03",
        "2026-03-02, 2026-03-12, 2026-03-07",
        "2026-03-02, 2026-03-02, 2026-03-02",
        "2026-03-02,           , 2027-03-02"
    })
    void isAskedForAgainInGoodTime(LocalDate signed, LocalDate last, LocalDate asked) {
        assertThat(new ConsentSettings(30, 365).renewOn(signed, last)).isEqualTo(asked);
    }

    @Test
    void saysItsScopeInOneSentence() {
        var scope = Part2Notice.scopeOf(signed(ConsentTerms.forTreatment(SUD_PART_2), PHARMACY));

        assertThat(scope)
                .isEqualTo("The person consented on 2026-03-02. What: Substance use treatment (Part 2)."
                        + " Who may disclose: The clinic and its care team. To: Mill Street Pharmacy. For: treatment."
                        + " Until: no end named. They may revoke it at any time.");
    }

    private static void refused(String field, ConsentTerms terms, List<Recipient> recipients, LocalDate until) {
        assertThatThrownBy(() -> decision(terms, recipients, until).checked())
                .as(field)
                .isInstanceOfSatisfying(
                        InvalidAnswer.class, it -> assertThat(it.field()).isEqualTo(field));
    }

    private static Disclosure told(Sensitivity what, RecipientClass recipient, String name) {
        return Disclosure.forTreatment(what, recipient, name, null);
    }

    private static ConsentDecision decision(
            ConsentTerms terms, List<Recipient> recipients, LocalDate until, ConsentScope... scopes) {
        return new ConsentDecision(true, Set.of(scopes), "Ada Brook", Signatory.SELF, until, null, terms, recipients);
    }

    private static Consent signed(ConsentTerms terms, List<Recipient> recipients, ConsentScope... scopes) {
        var decision = decision(terms, recipients, null, scopes).checked();
        var whose = new Consent.Whose(EpisodeId.random(), PatientId.random(), "Ada Brook", null);
        var at = Instant.parse("2026-03-02T09:00:00Z");
        return Consent.signed(whose, decision, Signature.of(decision, MONDAY, "care-manager", at));
    }
}
