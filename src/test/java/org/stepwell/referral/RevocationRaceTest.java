package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.Proof;
import org.stepwell.consent.Disclosures;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.exchange.Delivery;
import org.stepwell.exchange.Postman;
import org.stepwell.exchange.Purpose;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.ControlledTime;

/** A consent is taken back while the referral that rests on it is on its way: on real threads, in many orders. */
@HouseTest
class RevocationRaceTest {

    private static final int MICROSECONDS_APART = 4000;

    @Autowired
    private Postman postman;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private CareTeams teams;

    private static final AtomicInteger RACES = new AtomicInteger();

    private final PartnerSystem partner = new PartnerSystem();
    private final AtomicInteger knownAtRevocation = new AtomicInteger();
    private ReferralLoop loop;

    @BeforeEach
    void somebodyWithANeed(@Autowired ObjectProvider<ReferralLoop> loops) {
        loop = loops.getObject().begin(COMMUNITY_SERVICES);
    }

    @AfterAll
    static void count() {
        Proof.row(
                "A consent taken back holds at once",
                "%,d orders of taking back and telling".formatted(RACES.get()),
                "0 told after it");
    }

    @AfterEach
    void close() {
        partner.close();
        ControlledTime.release();
    }

    static IntStream duringDelivery() {
        return IntStream.rangeClosed(1, Proof.times(30, 6_000));
    }

    @ParameterizedTest
    @MethodSource("duringDelivery")
    void tellsNothingMoreWhenItIsTakenBackDuringDelivery(int seed) {
        loop.send(pantry());

        race(seed, postman::deliver);

        callsEverythingBack();
    }

    static IntStream duringSending() {
        return IntStream.rangeClosed(1, Proof.times(20, 4_000));
    }

    @ParameterizedTest
    @MethodSource("duringSending")
    void tellsNothingMoreWhenItIsTakenBackDuringSending(int seed) {
        loop.matched(pantry());

        race(seed, this::sendIfItStillCan);

        callsEverythingBack();
    }

    /** The loser of a race over one step of the engine is told so, and tries again later. */
    private void sendIfItStillCan() {
        try {
            loop.runDue();
        } catch (RuntimeException overtaken) {
            assertThat(loop.state()).isEqualTo(ReferralState.WITHDRAWN);
        }
    }

    /** Both begin together; the seed moves one of them a little, so that every order comes up. */
    private void race(int seed, Runnable work) {
        var chance = new Random(seed);
        var start = new CyclicBarrier(2);
        var revocation = beginning(start, chance.nextInt(MICROSECONDS_APART), () -> {
            loop.person().withdrawConsent();
            knownAtRevocation.set(partner.all(Patient.class).size());
        });
        var other = beginning(start, chance.nextInt(MICROSECONDS_APART), work);
        CompletableFuture.allOf(revocation, other).join();
    }

    private static CompletableFuture<Void> beginning(CyclicBarrier start, int after, Runnable work) {
        return CompletableFuture.runAsync(() -> {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            for (var begin = System.nanoTime(); System.nanoTime() - begin < after * 1000L; ) {
                Thread.onSpinWait();
            }
            work.run();
        });
    }

    private void callsEverythingBack() {
        postman.deliver();
        assertThat(loop.state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(loop.loop()).isNull();
        assertThat(partner.all(Patient.class)).hasSize(knownAtRevocation.get());
        var told = loop.asCareManager(() -> disclosures.of(teams.patientOf(loop.episode())));
        assertThat(told).hasSize(knownAtRevocation.get());
        loop.messages().stream()
                .filter(message -> message.purpose() == Purpose.REFERRAL)
                .forEach(message -> assertThat(message.state())
                        .isEqualTo(knownAtRevocation.get() == 1 ? Delivery.DELIVERED : Delivery.FAILED));
        assertThat(loop.messages().stream().filter(message -> message.purpose() == Purpose.CANCELLATION))
                .hasSize(knownAtRevocation.get());
        assertThat(loop.waitsAt("tell-what-stays-known")).isEqualTo(knownAtRevocation.get() == 1);
        RACES.incrementAndGet();
    }

    private ServiceProvider pantry() {
        return loop.service(ServiceProvider.byFhir("Open larder", "food-support", "555 0177", partner.endpoint()));
    }
}
