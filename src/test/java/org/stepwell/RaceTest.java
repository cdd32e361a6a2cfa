package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.consent.ConsentScope;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.referral.Answer;
import org.stepwell.referral.ReferralLoop;
import org.stepwell.referral.ReferralState;
import org.stepwell.referral.Referrals;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Eight who want the same at the same moment: one gets it, seven learn that somebody was quicker. */
@HouseTest
class RaceTest {

    private static final int ROUNDS = 5;
    private static final int RACERS = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ObjectProvider<ReferralLoop> loops;

    private String key;
    private Visitor careManager;

    @BeforeEach
    void somebodyIsEnrolled() {
        key = enrolment.enrol().id().toString();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @RepeatedTest(ROUNDS)
    void toCompleteATask() {
        var task = walk.task(key, "ask-for-consent").getId();

        var answers = race(() -> careManager.complete(task, Map.of("decision", "deny", "signedBy", "Robin Invented")));

        assertThat(answers.stream().map(HttpResponse::statusCode).sorted())
                .containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
    }

    @RepeatedTest(ROUNDS)
    void toTakeATaskFromThePool() {
        lifecycle.consent(key, "permit");
        walk.complete(
                CARE_MANAGER,
                key,
                "form-care-team",
                Map.of(
                        "primaryCareProvider",
                        "primary-care-provider",
                        "psychiatrist",
                        "psychiatrist",
                        "therapist",
                        "therapist"));
        var path = "/tasks/" + walk.task(key, "assess-social-needs").getId();
        var socialWorker = new Visitor(port).signIn("social-worker", "stepwell");

        var answers = race(() -> socialWorker.post(path + "/claim", Map.of()));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers.stream().map(RaceTest::location).filter(to -> to.endsWith(path)))
                .hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void toAnswerAReferral() {
        var loop = walk.as(
                CARE_MANAGER,
                () -> loops.getObject().begin(ConsentScope.COMMUNITY_SERVICES).sent());
        var id = java.util.UUID.fromString(String.valueOf(loop.id()));
        var episode = walk.as(CARE_MANAGER, () -> referrals.episodeOf(id));

        var answers = race(() -> walk.as(CARE_MANAGER, () -> {
            try {
                referrals.answered(episode, id, Answer.ACCEPTED, null);
                return "taken";
            } catch (RuntimeException e) {
                return e.getClass().getSimpleName();
            }
        }));

        assertThat(answers).containsOnlyOnce("taken");
        assertThat(answers).isSubsetOf("taken", "AnswerNotExpected", "OptimisticLockingFailureException", "NoSuchStep");
        assertThat(loop.state()).isEqualTo(ReferralState.ACCEPTED);
    }

    private static <T> List<T> race(Supplier<T> step) {
        var racers = Executors.newFixedThreadPool(RACERS);
        try {
            return IntStream.range(0, RACERS)
                    .mapToObj(racer -> CompletableFuture.supplyAsync(step, racers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            racers.shutdown();
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }
}
