package org.stepwell.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Walk;

/** A care manager leaves, and a supervisor moves forty people in one command. */
@HouseTest
@WithMockUser("supervisor")
class CaseloadHandOversTest {

    private static final int FORTY = 40;

    @Autowired
    private CaseloadHandOvers caseloads;

    @Autowired
    private Walk walk;

    private Clinic clinic;

    @BeforeEach
    void twoCareManagers(@Autowired ObjectProvider<Clinic> clinics, @Autowired Enrolment enrolment) {
        enrolment.enrol();
        clinic = clinics.getObject();
    }

    @Test
    void movesFortyPeopleOneByOneAndLosesNobody() {
        var people = clinic.enrol(FORTY);
        var other = people.get(7);
        clinic.propose(other);

        var command = caseloads.propose(clinic.leaver(), clinic.receiver(), "Moves to another town.");
        assertThat(caseloads.progress(command).people()).isEqualTo(FORTY);
        assertThat(caseloads.progress(command).states())
                .as("one was on the way already")
                .isEqualTo(Map.of(HandOverState.PROPOSED, FORTY - 1));
        assertThat(people).allSatisfy(person -> {
            assertThat(clinic.careManagerOf(person)).isEqualTo(clinic.leaver());
            assertThat(clinic.tasks(person))
                    .containsExactly("accept-hand-over: " + clinic.receiver(), "ask-for-consent: " + clinic.leaver());
        });

        people.subList(0, 15).forEach(clinic::accept);
        people.subList(0, 5).forEach(clinic::tell);
        var half = caseloads.progress(command);
        assertThat(half.states())
                .isEqualTo(Map.of(HandOverState.PROPOSED, FORTY - 15, HandOverState.MOVED, 9, HandOverState.DONE, 5));
        assertThat(half.done()).isEqualTo(5);

        people.subList(15, FORTY).forEach(clinic::accept);
        people.subList(5, FORTY).forEach(clinic::tell);
        assertThat(caseloads.progress(command).done()).isEqualTo(FORTY - 1);
        assertThat(people).allSatisfy(person -> {
            assertThat(clinic.careManagerOf(person)).isEqualTo(clinic.receiver());
            assertThat(clinic.tasks(person)).containsExactly("ask-for-consent: " + clinic.receiver());
        });
    }

    @Test
    void canBeGivenAgainWithoutMovingAnybodyTwice(@Autowired JdbcClient jdbc) {
        var people = clinic.enrol(3);
        caseloads.propose(clinic.leaver(), clinic.receiver(), "Leaves.");
        var again = caseloads.propose(clinic.leaver(), clinic.receiver(), "Leaves.");

        assertThat(caseloads.progress(again).states()).isEmpty();
        assertThat(people)
                .allSatisfy(person -> assertThat(jdbc.sql("select count(*) from hand_over where episode_id = ?")
                                .param(person.value())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
    }

    @Test
    void isRefusedWithoutAReasonOrAReceiver() {
        clinic.enrol(1);
        assertThatThrownBy(() -> caseloads.propose(clinic.leaver(), clinic.receiver(), " "))
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo("reason"));
        assertThatThrownBy(() -> caseloads.propose(clinic.leaver(), clinic.leaver(), "Leaves."))
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo("receiver"));
        assertThatThrownBy(() -> caseloads.propose(clinic.leaver(), "psychiatrist", "Leaves."))
                .isInstanceOf(InvalidAnswer.class);
    }

    @Test
    void isASupervisorsAlone() {
        var person = clinic.enrol(1).get(0);
        walk.as(clinic.leaver(), () -> {
            assertThatThrownBy(() -> caseloads.propose(clinic.leaver(), clinic.receiver(), "Too many."))
                    .isInstanceOf(NotPermitted.class);
            return null;
        });
        assertThat(clinic.tasks(person)).containsExactly("ask-for-consent: " + clinic.leaver());
    }
}
