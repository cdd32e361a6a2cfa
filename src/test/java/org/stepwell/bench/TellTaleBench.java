package org.stepwell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.stepwell.HouseTest;
import org.stepwell.Proof;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/**
 * Whether the time an answer takes tells what the answer does not: a person one may not know beside nobody, a name that is
 * known beside one that is not. {@code mvn -Pbench test -Dtest=TellTaleBench}; both kinds are asked in turn.
 */
@HouseTest
class TellTaleBench {

    private static final int PAIRS = Integer.getInteger("stepwell.bench.pairs", 400);
    private static final int WARM_UP = 100;

    /** Below this, chance does not explain a difference. */
    private static final double SIGNIFICANT = 0.01;

    private static final String PASSWORD = "only-in-tests";

    private final Random chance = new Random(5);

    @LocalServerPort
    private int port;

    private PatientId somebody;

    @BeforeEach
    void people(@Autowired Accounts accounts, @Autowired Enrolment enrolment) {
        somebody = enrolment.enrol().patientId();
        accounts.add(new Account("tell-tale", "Is Told Nothing", Set.of(Role.THERAPIST), null), PASSWORD);
    }

    @Test
    void whetherAPersonIsKnown() {
        var visitor = new Visitor(port).signIn("tell-tale", PASSWORD);
        compare(
                "A refusal takes as long whether there is such a person or not",
                () -> visitor.get("/patients/" + somebody),
                () -> visitor.get("/patients/" + UUID.randomUUID()),
                PAIRS);
    }

    @Test
    void whetherANameIsKnown(@Autowired UserDetailsService people, @Autowired PasswordEncoder passwords) {
        var provider = new DaoAuthenticationProvider(people);
        provider.setPasswordEncoder(passwords);
        compare(
                "A wrong password takes as long as a name that nobody has",
                () -> fails(provider, "tell-tale"),
                () -> fails(provider, "nobody-" + chance.nextInt()),
                PAIRS / 4);
    }

    private static void fails(AuthenticationProvider provider, String name) {
        try {
            provider.authenticate(new UsernamePasswordAuthenticationToken(name, "wrong"));
            throw new AssertionError("signed in");
        } catch (AuthenticationException refused) {
            // as it has to be
        }
    }

    private void compare(String claim, Runnable known, Runnable unknown, int pairs) {
        var times = new double[2][pairs];
        for (var pair = -WARM_UP; pair < pairs; pair++) {
            // which of them goes first is chance, so that neither always finds what the other has warmed
            var first = chance.nextInt(2);
            for (var turn = 0; turn < 2; turn++) {
                var which = (first + turn) % 2;
                var begin = System.nanoTime();
                (which == 0 ? known : unknown).run();
                if (pair >= 0) {
                    times[which][pair] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        var p = new MannWhitneyUTest().mannWhitneyUTest(times[0], times[1]);
        Proof.row(
                claim,
                "%d pairs in turn".formatted(pairs),
                "median %.2f and %.2f ms, p = %.3f".formatted(median(times[0]), median(times[1]), p));
        assertThat(p).as(claim).isGreaterThan(SIGNIFICANT);
    }

    private static double median(double... times) {
        return DoubleStream.of(times)
                .sorted()
                .skip(times.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
