package org.stepwell.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.relation.Deferrals;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.Walk;

/** What is typed at the desk is kept for whoever typed it, until it becomes an answer. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class DeskTest {

    private static final Map<String, Object> HALF = Map.of("signedBy", "Robin Inv");
    private static final Map<String, Object> PUT_OFF = Map.of("decision", "defer", "signedBy", "Robin Invented");

    @Autowired
    private Desk desk;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private Episode episode;
    private String task;

    @BeforeEach
    void somebodyIsAskedForConsent(@Autowired Enrolment enrolment) {
        episode = enrolment.enrol();
        task = walk.task(key(), "ask-for-consent").getId();
    }

    @Test
    void givesBackWhatWasTypedAsItWas() {
        var kept = desk.keep(task, HALF, 0);

        assertThat(kept.revision()).isEqualTo(1);
        assertThat(desk.open(task).typed().answers()).isEqualTo(HALF);
        assertThat(desk.keep(task, PUT_OFF, 1).revision()).isEqualTo(2);
        assertThat(desk.open(task).typed().answers()).isEqualTo(PUT_OFF);
        assertThat(trail()).containsOnlyOnce("change draft ask-for-consent");
    }

    @Test
    void doesNotWriteOverWhatTheSamePersonTypedOnAnotherDevice() {
        desk.keep(task, HALF, 0);

        assertThatThrownBy(() -> desk.keep(task, PUT_OFF, 0))
                .isInstanceOfSatisfying(TypedElsewhere.class, there -> assertThat(there.revision())
                        .isEqualTo(1));
        assertThat(desk.open(task).typed().answers()).isEqualTo(HALF);
    }

    @Test
    void keepsItFromEverybodyElse() {
        desk.keep(task, HALF, 0);

        walk.as("supervisor", () -> {
            assertThat(desk.open(task).typed().isSaved()).isFalse();
            assertThatThrownBy(() -> desk.keep(task, HALF, 1)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> desk.discard(task)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> desk.before(task)).isInstanceOf(NotPermitted.class);
            return null;
        });
        assertThat(desk.open(task).typed().answers()).isEqualTo(HALF);
    }

    @Test
    void beginsAnewWhenThatIsWanted() {
        desk.keep(task, HALF, 0);

        desk.discard(task);

        assertThat(desk.open(task).typed().isSaved()).isFalse();
        assertThat(desk.keep(task, PUT_OFF, 0).revision()).isEqualTo(1);
    }

    @Test
    void showsTheLastAnswersWhenTheSameIsAskedAgain(@Autowired Deferrals deferrals) {
        desk.keep(task, HALF, 0);
        desk.complete(task, PUT_OFF);
        assertThatThrownBy(() -> desk.keep(task, HALF, 2)).isInstanceOf(TaskEnded.class);
        deferrals.askNow(episode.id(), deferrals.running(episode.id()).get(0).id());

        var again = walk.task(key(), "ask-for-consent").getId();

        assertThat(desk.open(again).typed().isSaved()).isFalse();
        assertThat(desk.open(again).before().author()).isEqualTo("Demo Care manager");
        assertThat(desk.before(again).answers()).containsAllEntriesOf(PUT_OFF);
    }

    @Test
    void anAnswerThatIsRefusedLeavesTheDraftAsItWas() {
        desk.keep(task, HALF, 0);

        assertThatThrownBy(() -> desk.complete(task, HALF)).isInstanceOf(AnswersRefused.class);

        assertThat(desk.open(task).typed().answers()).isEqualTo(HALF);
        assertThat(desk.open(task).typed().revision()).isEqualTo(1);
    }

    @Test
    void whatWasTypedAndNeverSentIsForgottenAMonthAfterItsStep(@Autowired ForgetDrafts forgetting) {
        desk.keep(task, HALF, 0);
        forgetting.run();
        assertThat(desk.open(task).typed().isSaved()).isTrue();

        ended("29 days");
        forgetting.run();
        assertThat(drafts()).isEqualTo(1);
        ended("31 days");
        forgetting.run();
        assertThat(drafts()).isZero();
    }

    @Test
    void tellsOfATaskThatIsOverOnlyToThoseItConcerned() {
        ended("1 minute");

        assertThatThrownBy(() -> desk.open(task)).isInstanceOf(TaskEnded.class);
        walk.as("therapist", () -> {
            assertThatThrownBy(() -> desk.open(task)).isInstanceOf(NotPermitted.class);
            return null;
        });
    }

    @Test
    void theModelIsTheOneTheTaskRunsOn() {
        assertThat(desk.model(task)).contains("id=\"care-coordination\"", "id=\"ask-for-consent\"");
    }

    private void ended(String ago) {
        jdbc.sql("update work_task set status = 'cancelled', ended_at = now() - cast(? as interval) where id = ?")
                .params(ago, task)
                .update();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from form_response where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    private List<String> trail() {
        return jdbc.sql("select distinct action || ' ' || what from audit_event where patient_id = ?")
                .param(episode.patientId().value())
                .query(String.class)
                .list();
    }

    private String key() {
        return episode.id().toString();
    }
}
