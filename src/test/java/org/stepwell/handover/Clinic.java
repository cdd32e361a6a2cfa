package org.stepwell.handover;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** Two care managers nobody else knows, and a supervisor above them. */
@Component
@Scope("prototype")
public class Clinic {

    private final String leaver = "leaving-" + UUID.randomUUID().toString().substring(0, 8);
    private final String receiver = "staying-" + UUID.randomUUID().toString().substring(0, 8);
    private final House house;
    private final Walk walk;

    /** What a hand-over hangs on. */
    @Component("handOverHouse")
    record House(
            Enrolment enrolment,
            Accounts accounts,
            Episodes episodes,
            CareTeams teams,
            HandOvers handOvers,
            CaseloadHandOvers caseloads) {}

    Clinic(House house, Walk walk) {
        this.house = house;
        this.walk = walk;
        List.of(leaver, receiver).forEach(name -> house.accounts()
                .add(new Account(name, "Care manager " + name, Set.of(Role.CARE_MANAGER), null), "only-in-tests"));
    }

    public String leaver() {
        return leaver;
    }

    public String receiver() {
        return receiver;
    }

    /** @return people whom the leaver enrolled */
    public List<EpisodeId> enrol(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> walk.as(
                        leaver, () -> house.episodes().enrol(house.enrolment().register(Gender.FEMALE), leaver)))
                .map(Episode::id)
                .toList();
    }

    public UUID propose(EpisodeId episode) {
        return walk.as("supervisor", () -> house.handOvers()
                .propose(episode, Proposal.of(receiver, "Moves to another town.")));
    }

    public void accept(EpisodeId episode) {
        answer(episode, Map.of("decision", "accept", "note", "Ring after six; the sister helps."));
    }

    public void answer(EpisodeId episode, Map<String, Object> answers) {
        walk.complete(receiver, episode.toString(), "accept-hand-over", answers);
    }

    public void tell(EpisodeId episode) {
        walk.complete(receiver, episode.toString(), "tell-person", Map.of("told", "spoken"));
    }

    public void choose(EpisodeId episode, Map<String, Object> answers) {
        walk.complete("supervisor", episode.toString(), "choose-receiver", answers);
    }

    public HandOver handOver(EpisodeId episode) {
        return walk.as("supervisor", () -> house.handOvers().last(episode)).orElseThrow();
    }

    public String careManagerOf(EpisodeId episode) {
        return house.teams().memberOf(episode, Role.CARE_MANAGER).orElseThrow();
    }

    public void waits(EpisodeId episode, int days) {
        walk.pass(episode.toString(), Duration.ofDays(days));
    }

    /** @return "accept-hand-over: staying-…" and so on for each open task */
    public List<String> tasks(EpisodeId episode) {
        return walk.tasks(episode.toString()).stream()
                .map(task -> task.getTaskDefinitionKey() + ": " + task.getAssignee())
                .sorted()
                .toList();
    }

    public Map<String, Object> shown(String username, EpisodeId episode, String step) {
        return walk.shown(username, episode.toString(), step);
    }
}
