package org.stepwell.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** Which open tasks somebody sees, in which order, and page by page. */
@HouseTest
@Transactional
class TaskListTest {

    @Autowired
    private TaskList list;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    private Episode episode;
    private String task;

    @BeforeEach
    void somebodyIsAskedForConsent(@Autowired Enrolment enrolment) {
        episode = enrolment.enrol(enrolment.register(
                new Demographics("Quillington", "Robin", null, Gender.FEMALE, false, null, null, null)));
        task = walk.task(episode.id().toString(), "ask-for-consent").getId();
    }

    @Test
    void showsEverybodyTheirOwnAndSupervisorsAll() {
        assertThat(seen(CARE_MANAGER, ours(TaskFilter.Scope.MINE))).containsExactly(task);
        assertThat(seen(CARE_MANAGER, ours(TaskFilter.Scope.ALL))).containsExactly(task);
        assertThat(seen(CARE_MANAGER, ours(TaskFilter.Scope.POOL))).isEmpty();
        assertThat(seen("supervisor", ours(TaskFilter.Scope.MINE))).isEmpty();
        assertThat(seen("supervisor", ours(TaskFilter.Scope.ALL))).containsExactly(task);
        assertThat(seen("therapist", ours(TaskFilter.Scope.ALL))).isEmpty();
    }

    @Test
    void showsAPoolToItsRolesAndToNobodyElse() {
        change("assignee = null, assigned_at = null, roles = '{therapist}'");

        assertThat(seen("therapist", ours(TaskFilter.Scope.POOL))).containsExactly(task);
        assertThat(seen("psychiatrist", ours(TaskFilter.Scope.POOL))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PATIENT", "FAMILY_MEMBER"})
    void isNothingForPatientsAndFamilies(Role role) {
        assertThatThrownBy(() -> walk.as(role.key(), () -> list.pages(TaskFilter.of(TaskFilter.Scope.ALL))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as(role.key(), () -> list.counts())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void isNarrowedByEachFilterAlone() {
        jdbc.sql("update episode set risk_level = 'high' where id = ?")
                .param(episode.id().value())
                .update();
        var version = jdbc.sql("select process_key || ':' || process_version from work_task where id = ?")
                .param(task)
                .query(String.class)
                .single();

        assertThat(fits("illington rob", null, null, null, null, null, null)).isTrue();
        assertThat(fits("ask for CONSENT", null, null, null, null, null, null)).isTrue();
        assertThat(fits("100%", null, null, null, null, null, null)).isFalse();
        assertThat(fits(null, "ask-for-consent", null, null, null, null, null)).isTrue();
        assertThat(fits(null, "agree-plan", null, null, null, null, null)).isFalse();
        assertThat(fits(null, null, Role.CARE_MANAGER, null, null, null, null)).isTrue();
        assertThat(fits(null, null, Role.THERAPIST, null, null, null, null)).isFalse();
        assertThat(fits(null, null, null, RiskLevel.HIGH, null, null, null)).isTrue();
        assertThat(fits(null, null, null, RiskLevel.LOW, null, null, null)).isFalse();
        assertThat(fits(null, null, null, null, Stretch.THIS_WEEK, null, null)).isTrue();
        assertThat(fits(null, null, null, null, Stretch.OVERDUE, null, null)).isFalse();
        assertThat(fits(null, null, null, null, null, version, null)).isTrue();
        assertThat(fits(null, null, null, null, null, "care-coordination:99", null))
                .isFalse();
        assertThat(fits(null, null, null, null, null, null, CARE_MANAGER)).isTrue();
        assertThat(fits(null, null, null, null, null, null, "somebody-else")).isFalse();
    }

    @Test
    void putsEachTaskIntoTheStretchItIsDueIn() {
        assertThat(stretch("due_at = now() - interval '1 minute'")).isEqualTo(Stretch.OVERDUE);
        assertThat(stretch("due_at = date_trunc('day', now() at time zone 'utc') at time zone 'utc'"
                        + " + interval '23 hours 59 minutes 59 seconds'"))
                .isEqualTo(Stretch.TODAY);
        assertThat(stretch("due_at = now() + interval '7 days'")).isEqualTo(Stretch.THIS_WEEK);
        assertThat(stretch("due_at = now() + interval '9 days'")).isEqualTo(Stretch.LATER);
        assertThat(stretch("due_at = null")).isEqualTo(Stretch.LATER);
        assertThat(stretch("due_at = now() + interval '9 days', rank = 1")).isEqualTo(Stretch.ACT_NOW);
    }

    @Test
    void readsEveryTaskOncePageByPageInTheOrderOfRankAndDay() {
        // a hundred and thirty more of hers, over all ranks and days, with and without a day
        jdbc.sql("""
                        insert into work_task (id, process_instance_id, episode_id, patient_id, process_key,
                                               process_version, step, name, roles, assignee, due_at, created_at, status, rank)
                        select 'copy-' || n, process_instance_id, episode_id, patient_id, process_key, process_version,
                               step, name, roles, assignee,
                               case when n % 7 > 0 then now() + make_interval(days => 10 + n % 5) end, created_at, status,
                               2 + n % 5
                          from work_task, generate_series(1, 130) n where id = ?
                        """).param(task).update();
        var filter = new TaskFilter(
                TaskFilter.Scope.MINE, null, episode.patientId(), null, null, null, Stretch.LATER, null, null, null);

        var seen = new ArrayList<WorkTask>();
        walk.as(CARE_MANAGER, () -> {
            var page = list.pages(filter).get(0);
            seen.addAll(page.tasks());
            assertThat(page.tasks()).hasSize(TaskQueries.PAGE);
            while (page.next() != null) {
                page = list.after(filter, Stretch.LATER, page.next());
                seen.addAll(page.tasks());
            }
            return null;
        });

        assertThat(seen).hasSize(130).extracting(WorkTask::id).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo(TaskListTest::compare);
    }

    @Test
    void tellsTheDayInNumbers() {
        var before = walk.as(CARE_MANAGER, () -> list.digest());
        change("due_at = now() - interval '1 minute'");
        var after = walk.as(CARE_MANAGER, () -> list.digest());

        assertThat(after.overdue()).isEqualTo(before.overdue() + 1);
        assertThat(after.arrived()).isEqualTo(before.arrived()).isPositive();
        assertThat(walk.as("supervisor", () -> list.digest()).since()).isEqualTo(after.since());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T08:40:00Z, 2026-03-02T17:00:00Z",
        "2026-03-02T08:40:00Z, 2026-02-27T17:00:00Z",
        "2026-03-08T08:40:00Z, 2026-03-06T17:00:00Z"
    })
    void countsWhatIsNewFromTheEndOfTheLastWorkday(Instant now, Instant since) {
        assertThat(Digest.lastClosing(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(since);
    }

    @Test
    void namesTheStepsThatOpenTasksComeFrom() {
        assertThat(walk.as(CARE_MANAGER, () -> list.kinds()))
                .filteredOn(kind -> kind.step().equals("ask-for-consent"))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.name()).isEqualTo("Ask for consent"));
    }

    private static int compare(WorkTask one, WorkTask other) {
        var byRank = Integer.compare(one.rank().rank(), other.rank().rank());
        if (byRank != 0) {
            return byRank;
        }
        if (one.dueAt() == null || other.dueAt() == null) {
            return Boolean.compare(one.dueAt() == null, other.dueAt() == null);
        }
        return one.dueAt().compareTo(other.dueAt());
    }

    private Stretch stretch(String set) {
        change(set);
        return walk.as(CARE_MANAGER, () -> list.pages(ours(TaskFilter.Scope.MINE))).stream()
                .map(TaskList.Page::stretch)
                .findFirst()
                .orElseThrow();
    }

    private void change(String set) {
        jdbc.sql("update work_task set " + set + " where id = ?").param(task).update();
    }

    private TaskFilter ours(TaskFilter.Scope scope) {
        return new TaskFilter(scope, null, episode.patientId(), null, null, null, null, null, null, null);
    }

    private boolean fits(
            String text, String step, Role role, RiskLevel risk, Stretch due, String version, String team) {
        PatientId patient = episode.patientId();
        var filter = new TaskFilter(TaskFilter.Scope.MINE, text, patient, step, role, risk, due, version, team, null);
        return seen(CARE_MANAGER, filter).contains(task);
    }

    private List<String> seen(String username, TaskFilter filter) {
        return walk.as(username, () -> list.pages(filter)).stream()
                .flatMap(page -> page.tasks().stream())
                .map(WorkTask::id)
                .toList();
    }
}
