package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.CarePlans;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.referral.Referral;
import org.stepwell.referral.Referrals;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.WorkTask;
import org.stepwell.worklist.Worklist;

/** What the team sees of one episode of care, read by the supervisor. */
@Component
@Scope("prototype")
public class TeamView {

    private final Walk walk;
    private final Records records;

    private Episode enrolled;

    /** Where it is read. */
    @Component
    record Records(Worklist worklist, Episodes episodes, CarePlans plans, Referrals referrals) {}

    TeamView(Walk walk, Records records) {
        this.walk = walk;
        this.records = records;
    }

    public void of(Episode episode) {
        enrolled = episode;
    }

    public Episode episode() {
        return read(() -> records.episodes().of(enrolled.id()));
    }

    /** @return the open tasks, each with whom it lies or who may take it */
    public List<String> tasks() {
        return read(() -> records.worklist().of(enrolled.patientId())).stream()
                .filter(task -> task.status() == WorkTask.Status.OPEN)
                .map(task -> task.step() + ": " + who(task))
                .sorted()
                .toList();
    }

    /** @return each version of the care plan with its status, newest first */
    public List<String> plans() {
        return read(() -> records.plans().versions(enrolled.id())).stream()
                .map(plan -> plan.versionNumber() + " " + plan.status())
                .toList();
    }

    /** @return the only referral; fails when there are none or several */
    public Referral referral() {
        var all = read(() -> records.referrals().of(enrolled.id()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private <T> T read(Supplier<T> work) {
        return walk.as("supervisor", work);
    }

    private static String who(WorkTask task) {
        return task.assignee() != null
                ? task.assignee()
                : task.roles().stream().map(Role::key).collect(Collectors.joining(" or "));
    }
}
