package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Disclosure;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Part2Notice;
import org.stepwell.consent.Part2Records;
import org.stepwell.consent.RecipientClass;
import org.stepwell.consent.Sensitivity;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.exchange.Delivery;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.exchange.Postman;
import org.stepwell.exchange.Purpose;
import org.stepwell.patient.PatientId;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.FieldError;
import org.stepwell.worklist.AnswersRefused;

/**
 * Somebody with an opioid use disorder, whose treatment records fall under 42 CFR Part 2: a pharmacist is refused, then
 * let in, and two disclosures are on their way when the person takes it all back.
 */
@HouseTest
class Part2ScenarioTest {

    private static final String PHARMACY = "Mill Street Pharmacy";

    private static final Map<String, Object> AGREED = Map.of(
            "decision",
            "permit",
            "signedBy",
            "Ngozi Okafor",
            "part2",
            true,
            "part2Named",
            PHARMACY,
            "part2Purposes",
            List.of("treatment"),
            "part2Explained",
            true);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Consents consents;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Postman postman;

    private final PartnerSystem partner = new PartnerSystem();
    private ReferralLoop loop;
    private PatientId patient;

    @BeforeEach
    void aReferralToThePharmacist(
            @Autowired ObjectProvider<ReferralLoop> loops, @Autowired Part2Records part2, @Autowired CareTeams teams) {
        loop = loops.getObject().enrol(COMMUNITY_SERVICES);
        patient = teams.patientOf(loop.episode());
        loop.asCareManager(() -> {
            part2.mark(loop.episode());
            return null;
        });
        loop.beginFor(NeedDomain.ALCOHOL);
    }

    @AfterEach
    void close() {
        partner.close();
        ControlledTime.release();
    }

    @Test
    void isRefusedUntilThePersonNamesThePharmacist() {
        assertThat(loop.waitsAt("ask-for-sharing-consent")).isTrue();
        assertThat(loop.shown("ask-for-sharing-consent", "part2")).isEqualTo(true);
        var permission = loop.asCareManager(() -> consents.mayDisclose(
                loop.episode(),
                Disclosure.forTreatment(Sensitivity.SUD, RecipientClass.TREATING_PROVIDER, PHARMACY, loop.id())));
        assertThat(permission.permitted()).isFalse();
        assertThat(permission.reason()).isEqualTo("part-2-consent-missing");

        loop.complete("ask-for-sharing-consent", AGREED);

        assertThat(loop.waitsAt("match-service")).isTrue();
    }

    @Test
    void refusesAConsentThatLacksWhatTheLawAsks() {
        refused("part2", Map.of("decision", "permit", "signedBy", "Ngozi Okafor"));
        refused("part2Recipients", without("part2Named"));
        refused("part2Explained", without("part2Explained"));
        refused("part2Purposes", without("part2Purposes"));
        refused("part2ExpiresOn", with(Map.of("part2Purposes", List.of("other"), "part2OtherPurpose", "A study")));
        refused("part2OtherPurpose", with(Map.of("part2Purposes", List.of("other"))));
        refused("part2Participants", with(Map.of("part2Intermediary", "Regional exchange")));

        assertThat(loop.waitsAt("ask-for-sharing-consent")).isTrue();
        assertThat(loop.asCareManager(() -> consents.history(patient))).hasSize(1);
    }

    @Test
    void carriesTheNoticeAndTheScopeAndIsAccountedFor() {
        sentToThePharmacy();
        postman.deliver();

        var request = partner.only(ServiceRequest.class);
        assertThat(request.getNote()).last().satisfies(note -> assertThat(note.getText())
                .contains(
                        Part2Notice.STATEMENT, "proceedings against the person", "To: " + PHARMACY, "For: treatment"));
        assertThat(partner.only(Task.class).getNote()).isNotEmpty();
        assertThat(partner.only(Patient.class).getMeta().getSecurity())
                .extracting(Coding::getCode)
                .contains("R", "42CFRPart2", "NORDSCLCD");
        loop.pass(java.time.Duration.ofDays(2));
        postman.deliver();
        assertThat(partner.only(Communication.class).getNoteFirstRep().getText())
                .contains(Part2Notice.STATEMENT);

        assertThat(loop.asCareManager(() -> disclosures.of(patient))).hasSize(2).allSatisfy(told -> {
            assertThat(told.recipientName()).isEqualTo(PHARMACY);
            assertThat(told.told()).containsExactly(Sensitivity.SUD_PART_2);
            assertThat(told.reason()).isEqualTo("part-2-consented");
            assertThat(told.consentId()).isNotNull();
        });
        assertThat(jdbc.sql(
                                "select about || ' ' || reason from audit_event where action = 'disclose' and patient_id = ?")
                        .param(patient.value())
                        .query(String.class)
                        .list())
                .containsExactly(PHARMACY + " part-2-consented", PHARMACY + " part-2-consented");
    }

    @Test
    void asksAgainBeforeAnotherServiceLearnsOfIt() {
        loop.complete("ask-for-sharing-consent", AGREED);
        loop.send(loop.service(ServiceProvider.byPhone("Other pharmacy", "addiction-care", "555 0190", null)));

        assertThat(loop.waitsAt("ask-about-service")).isTrue();
        assertThat(loop.messages()).isEmpty();

        loop.complete("ask-about-service", without("part2Named")).pass(java.time.Duration.ZERO);

        assertThat(loop.loop()).isNotNull();
        assertThat(loop.messages()).extracting(OutboxMessage::state).containsExactly(Delivery.BY_HAND);
        assertThat(loop.asCareManager(() -> disclosures.of(patient)))
                .singleElement()
                .satisfies(told -> assertThat(told.recipientName()).isEqualTo("Other pharmacy"));
    }

    @Test
    void callsBackTwoDisclosuresInFlightInOneGo() {
        var pharmacy = sentToThePharmacy();
        postman.deliver();
        var therapy = sentToATherapist();

        loop.person().withdrawConsent();
        postman.deliver();

        assertThat(List.of(state(pharmacy), state(therapy))).containsOnly(ReferralState.WITHDRAWN);
        assertThat(partner.only(Task.class).getStatus()).isEqualTo(Task.TaskStatus.CANCELLED);
        assertThat(messages(pharmacy))
                .extracting(OutboxMessage::purpose)
                .containsExactly(Purpose.REFERRAL, Purpose.CANCELLATION);
        assertThat(messages(therapy)).extracting(OutboxMessage::failure).containsExactly("taken-back");
        assertThat(partner.all(Patient.class)).hasSize(1);
        assertThat(loop.shown("tell-what-stays-known", "known").toString()).contains(PHARMACY);
    }

    @Test
    void leavesAloneWhatAnotherConsentAllows() {
        var pharmacy = sentToThePharmacy();
        var therapy = sentToATherapist();
        var part2 = loop.asCareManager(() -> consents.history(patient)).stream()
                .filter(consent -> consent.terms().opened().contains(Sensitivity.SUD_PART_2))
                .findFirst()
                .orElseThrow();

        loop.asCareManager(() -> {
            consents.revoke(loop.episode(), part2.id(), "No longer wanted");
            return null;
        });
        postman.deliver();

        assertThat(state(pharmacy)).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(state(therapy)).isEqualTo(ReferralState.SENT);
        assertThat(messages(pharmacy)).extracting(OutboxMessage::failure).containsExactly("taken-back");
        assertThat(messages(therapy)).extracting(OutboxMessage::state).containsExactly(Delivery.DELIVERED);
    }

    private UUID sentToThePharmacy() {
        loop.complete("ask-for-sharing-consent", AGREED);
        loop.send(loop.service(ServiceProvider.byFhir(PHARMACY, "addiction-care", "555 0188", partner.endpoint())));
        return loop.id();
    }

    private UUID sentToATherapist() {
        loop.beginFor(NeedDomain.DEPRESSION);
        loop.send(loop.service(ServiceProvider.byFhir("Quay therapy", "psychotherapy", "555", partner.endpoint())));
        return loop.id();
    }

    private void refused(String field, Map<String, Object> answers) {
        assertThatThrownBy(() -> loop.complete("ask-for-sharing-consent", answers))
                .as(field)
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(field));
    }

    private static Map<String, Object> without(String key) {
        var answers = new HashMap<>(AGREED);
        answers.remove(key);
        return answers;
    }

    private static Map<String, Object> with(Map<String, Object> others) {
        var answers = new HashMap<>(AGREED);
        answers.putAll(others);
        return answers;
    }

    private ReferralState state(UUID referral) {
        return loop.of(referral).referral().state();
    }

    private List<OutboxMessage> messages(UUID referral) {
        return loop.messages(referral);
    }
}
