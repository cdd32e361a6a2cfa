package org.stepwell.referral;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.audit.Actor;
import org.stepwell.consent.ConsentScope;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.directory.Terms;
import org.stepwell.exchange.Outbox;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.exchange.Posting;
import org.stepwell.exchange.Purpose;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** One invented person with one need, and the people who walk the referral for it. */
@Component
@Scope("prototype")
public class ReferralLoop {

    private static final Set<String> CASE_MANAGERS_STEPS = Set.of("match-service", "call-service");

    private final Walk walk;
    private final PersonInNeed person;
    private final Parts parts;

    private UUID referral;

    /** What the loop moves. */
    @Component
    record Parts(
            Referrals referrals, ReferralOverviews overviews, ServiceDirectory services, Outbox outbox, Desk desk) {}

    ReferralLoop(Walk walk, PersonInNeed person, Parts parts) {
        this.walk = walk;
        this.person = person;
        this.parts = parts;
    }

    /** Enrols the person and asks for a referral; shared is what they allowed. */
    public ReferralLoop begin(ConsentScope... shared) {
        person.enrol(shared);
        referral = request(person.openNeed()).orElseThrow().id();
        return this;
    }

    /** Asks for a referral for another need of the same person. */
    ReferralLoop beginFor(NeedDomain domain) {
        person.addNeed(domain);
        referral = request(person.openNeed(domain)).orElseThrow().id();
        return this;
    }

    ReferralLoop enrol(ConsentScope... shared) {
        person.enrol(shared);
        return this;
    }

    Optional<Referral> request(UUID need) {
        return asCareManager(() -> parts.referrals().request(episode(), need));
    }

    /** Finds a service and sends the referral to it. */
    ReferralLoop send(ServiceProvider service) {
        return matched(service).runDue();
    }

    ReferralLoop matched(ServiceProvider service) {
        return complete("match-service", Map.of("serviceId", service.id().toString(), "priority", "urgent"));
    }

    ReferralLoop runDue() {
        walk.runDue(key());
        return this;
    }

    public ReferralLoop sent() {
        return send(aPantry());
    }

    public ReferralLoop accepted() {
        sent().answer(Answer.ACCEPTED, null);
        return this;
    }

    /** The appointment is on the next Monday and lies behind us. */
    public ReferralLoop attended() {
        complete("arrange-appointment", Map.of("appointmentAt", "2026-03-09T10:00", "place", "1 Mill Lane"));
        return pass(Duration.ofDays(8));
    }

    ReferralLoop confirm(String outcome) {
        return complete("confirm-outcome", Map.of("outcome", outcome, "patientSays", "They were kind"));
    }

    ReferralLoop complete(String step, Map<String, Object> answers) {
        walk.complete(CASE_MANAGERS_STEPS.contains(step) ? "case-manager" : "care-manager", key(), step, answers);
        return this;
    }

    public ReferralLoop answer(Answer answer, String reason) {
        return answerFor(referral, answer, reason);
    }

    ReferralLoop answerFor(UUID id, Answer answer, String reason) {
        return asCareManager(() -> {
            parts.referrals().answered(episode(), id, answer, reason);
            return this;
        });
    }

    /** Posts a message to a partner who is told by phone. */
    OutboxMessage post(String stepInstance) {
        var posting = new Posting(referral, stepInstance, Purpose.REFERRAL, null);
        return asCareManager(() -> parts.outbox().post(episode(), posting));
    }

    /** What the form of this step shows before anybody has typed. */
    Object shown(String step, String key) {
        var task = walk.task(key(), step);
        return asCareManager(() -> parts.desk().open(task.getId())).data().get(key);
    }

    /** @return how many referrals of the person wait at this step */
    long waiting(String step) {
        return walk.tasks(key()).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .count();
    }

    ReferralLoop pass(Duration time) {
        walk.pass(key(), time);
        return this;
    }

    /** The service gives food parcels and is told by phone. */
    public ServiceProvider aPantry() {
        return service(ServiceProvider.byPhone("Corner pantry", "food-support", "555 0123", null));
    }

    /** The service gives meals to those whose insurance pays. */
    public ServiceProvider anInsuredKitchen(String... payers) {
        return service(ServiceProvider.byPhone("Invented kitchen", "food-support", "555 0124", null)
                .on(new Terms(false, List.of(payers), 5, false, null)));
    }

    ServiceProvider service(ServiceProvider service) {
        return Actor.asSystem("test", () -> parts.services().add(service));
    }

    ProcessInstance loop() {
        return walk.instance("closed-loop-referral", key());
    }

    PersonInNeed person() {
        return person;
    }

    public EpisodeId episode() {
        return person.episode();
    }

    public UUID id() {
        return referral;
    }

    public Referral referral() {
        return asCareManager(() -> parts.referrals().find(episode(), referral));
    }

    public ReferralState state() {
        return referral().state();
    }

    public ReferralOverview overview() {
        return of(referral);
    }

    ReferralOverview of(UUID id) {
        return asCareManager(() -> parts.overviews().of(episode(), id));
    }

    List<OutboxMessage> messages() {
        return messages(referral);
    }

    List<OutboxMessage> messages(UUID id) {
        return asCareManager(() -> parts.outbox().about(episode(), id));
    }

    public boolean waitsAt(String step) {
        return walk.waitsAt(key(), step);
    }

    private String key() {
        return episode().toString();
    }

    <T> T asCareManager(Supplier<T> work) {
        return person.asCareManager(work);
    }
}
