package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.directory.Filter;
import org.stepwell.directory.Listed;
import org.stepwell.directory.Reach;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.directory.Terms;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Explanation;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.Explanations;
import org.stepwell.worklist.Worklist;

/** Several needs of one person at a time: each has its own loop, and none of them asks a service twice. */
@HouseTest
@WithMockUser("case-manager")
class SideBySideTest {

    @Autowired
    private Walk walk;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Desk desk;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private Explanations explanations;

    private ReferralLoop loop;

    @BeforeEach
    void somebodyWithThreeNeeds(@Autowired ObjectProvider<ReferralLoop> loops) {
        loop = loops.getObject().enrol(COMMUNITY_SERVICES);
        loop.person().addNeed(NeedDomain.HOUSING);
        loop.person().addNeed(NeedDomain.TRANSPORT);
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void followsThreeNeedsEachByItself() {
        var food = request(NeedDomain.FOOD);
        var housing = request(NeedDomain.HOUSING);
        var transport = request(NeedDomain.TRANSPORT);
        assertThat(walk.tasks(loop.episode().toString()))
                .extracting(Task::getTaskDefinitionKey)
                .filteredOn("match-service"::equals)
                .hasSize(3);

        match(food, service("food-support", 5));
        match(transport, service("transport", 5));
        complete(housing, "match-service", Map.of("noneSuitable", true));
        loop.runDue();
        answer(food, Answer.ACCEPTED);

        assertThat(Stream.of(food, housing, transport).map(this::state))
                .containsExactly(ReferralState.ACCEPTED, ReferralState.WITHDRAWN, ReferralState.SENT);
    }

    @Test
    void countsThePlacesThatOpenReferralsTake() {
        var house = service("food-support", 1);
        assertThat(listed(house).places()).isEqualTo("1 of 1 free");
        var food = request(NeedDomain.FOOD);

        match(food, house);
        loop.runDue();
        assertThat(listed(house).places()).isEqualTo("Full, 0 of 1 free");

        answer(food, Answer.REJECTED);
        assertThat(listed(house).places()).isEqualTo("1 of 1 free");
    }

    @Test
    void offersNoServiceTwiceForTheSameNeed() {
        var house = service("food-support", 5);
        var other = service("food-support", 5);
        var food = request(NeedDomain.FOOD);
        match(food, house);
        loop.runDue();
        answer(food, Answer.REJECTED);

        assertThat(offered(food))
                .contains(other.id().toString())
                .doesNotContain(house.id().toString());
        assertThat(shown(food).get("ranking").toString()).contains("Had this referral before: " + house.name());
        assertThatThrownBy(() -> match(food, house)).isInstanceOf(AnswersRefused.class);
        assertThat(state(food)).isEqualTo(ReferralState.REJECTED);

        match(food, other);
        assertThat(loop.of(food).service()).map(ServiceProvider::id).contains(other.id());
    }

    @Test
    void letsThePersonChooseWhatFitsLess() {
        var full = service("food-support", 0);
        var food = request(NeedDomain.FOOD);
        var options = options(food);
        assertThat(options)
                .filteredOn(option -> option.get("value").equals(full.id().toString()))
                .singleElement()
                .satisfies(option -> assertThat(option.get("label")).contains("does not fit", "no place free"));

        match(food, full);

        assertThat(loop.of(food).service()).map(ServiceProvider::id).contains(full.id());
    }

    @Test
    void saysThatTheServiceHasAnotherReferralOfThePersonAndByWhichRule() {
        var both = loop.service(house(List.of("food-support", "transport")));
        var transport = request(NeedDomain.TRANSPORT);
        match(transport, both);
        loop.runDue();
        var food = request(NeedDomain.FOOD);

        assertThat(options(food))
                .filteredOn(option -> option.get("value").equals(both.id().toString()))
                .singleElement()
                .satisfies(option -> assertThat(option.get("label"))
                        .contains("does not fit", "has an open referral of this person already"));

        match(food, both);
        assertThat(walk.as("case-manager", () -> explanations.of(loop.episode())))
                .filteredOn(why -> why.table().equals("Rank service match"))
                .anySatisfy(why -> assertThat(why.rows())
                        .extracting(Explanation.Row::source)
                        .anySatisfy(source -> assertThat(source).contains("The same service is asked once")));
    }

    private UUID request(NeedDomain domain) {
        return loop.request(loop.person().openNeed(domain)).orElseThrow().id();
    }

    private ServiceProvider service(String kind, int places) {
        return loop.service(ServiceProvider.byPhone("House " + UUID.randomUUID(), kind, "555", null)
                .reaching(new Reach(List.of(), 42.6, -72.6, List.of("English")))
                .on(new Terms(true, List.of(), places, false, null)));
    }

    private static ServiceProvider house(List<String> kinds) {
        return new ServiceProvider(
                UUID.randomUUID(),
                0,
                "House " + UUID.randomUUID(),
                kinds,
                "555",
                null,
                null,
                true,
                new Reach(List.of(), 42.6, -72.6, List.of("English")),
                new Terms(true, List.of(), 5, false, null));
    }

    private Listed listed(ServiceProvider service) {
        return directory.listed(new Filter(null, null, null, null)).stream()
                .filter(one -> one.service().id().equals(service.id()))
                .findFirst()
                .orElseThrow();
    }

    private void match(UUID referral, ServiceProvider service) {
        complete(referral, "match-service", Map.of("serviceId", service.id().toString(), "priority", "routine"));
    }

    private void complete(UUID referral, String step, Map<String, Object> answers) {
        var task = task(referral, step);
        walk.as("case-manager", () -> {
            if (task.getAssignee() == null) {
                worklist.claim(task.getId());
            }
            desk.complete(task.getId(), answers);
            return null;
        });
    }

    private Task task(UUID referral, String step) {
        return tasks.createTaskQuery()
                .processVariableValueEquals("referralId", referral.toString())
                .taskDefinitionKey(step)
                .singleResult();
    }

    private Map<String, Object> shown(UUID referral) {
        var task = task(referral, "match-service").getId();
        return walk.as("case-manager", () -> desk.open(task).data());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> options(UUID referral) {
        return (List<Map<String, String>>) shown(referral).get("serviceOptions");
    }

    private List<String> offered(UUID referral) {
        return options(referral).stream().map(option -> option.get("value")).toList();
    }

    private void answer(UUID referral, Answer answer) {
        loop.answerFor(referral, answer, answer == Answer.ACCEPTED ? null : "No room");
    }

    private ReferralState state(UUID referral) {
        return loop.of(referral).referral().state();
    }
}
