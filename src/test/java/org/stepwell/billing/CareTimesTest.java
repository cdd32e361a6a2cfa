package org.stepwell.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.assessment.Sheets;
import org.stepwell.careplan.PlanRound;
import org.stepwell.monitoring.Monitored;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Walk;

/** Minutes by person and patient: where they come from, and that none is lost, doubled or overwritten. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class CareTimesTest {

    @Autowired
    private CareTimes times;

    private BilledPerson person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<BilledPerson> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void addsUpAndSaysWhatIsShort() {
        assertThat(person.forecast()).isEmpty();
        person.takes(20);
        person.takes("therapist", 12);
        assertThat(person.forecast()).isEqualTo("32 minutes this month, 4 minutes short of 36");
        person.takes(5);
        assertThat(person.forecast()).isEqualTo("37 minutes this month (99492), 49 minutes short of 86");
    }

    @Test
    void correctsByAFurtherRow() {
        person.takes(40);
        person.corrects(40, 30);
        person.corrects(30, 0);
        assertThat(person.forecast()).isEqualTo("0 minutes this month, 36 minutes short of 36");
        assertThat(person.times())
                .extracting(CareTime::minutes, CareTime::reason, CareTime::recordedBy)
                .containsExactly(tuple(0, "The call was cut short.", CARE_MANAGER));
    }

    @Test
    void correctsARowOnlyOnce() {
        person.takes(40);
        var id = person.times().get(0).id();
        person.corrects(40, 30);
        refuses("minutes", () -> times.correct(person.episode(), id, 20, "Once more."));
        assertThat(person.forecast()).startsWith("30 minutes");
    }

    @Test
    void refusesWhatCannotBe() {
        person.takes(40);
        var id = person.times().get(0).id();
        refuses("minutes", () -> person.takes(0));
        refuses("minutes", () -> person.takes(481));
        refuses("minutes", () -> times.correct(person.episode(), id, -1, "Less."));
        refuses("minutes", () -> times.correct(person.episode(), UUID.randomUUID(), 5, "Whose?"));
        refuses("reason", () -> times.correct(person.episode(), id, 5, " "));
        refuses(
                "on",
                () -> times.add(
                        person.episode(),
                        Spent.entered(CareActivity.CONTACT, CARE_MANAGER, Instant.parse("2026-03-03T08:00:00Z"), 5)));
        assertThat(person.forecast()).startsWith("40 minutes");
    }

    @Test
    void countsTheSameSourceOnce() {
        var told = new Spent(
                CareActivity.CONTACT,
                CARE_MANAGER,
                Monitored.MONDAY,
                10,
                CareSource.CONTACT,
                UUID.randomUUID().toString());
        times.add(person.episode(), told);
        times.add(person.episode(), told);
        assertThat(person.times()).hasSize(1);
    }

    @Test
    void isNobodyElsesBusiness(@Autowired Walk walk) {
        assertThatThrownBy(() -> walk.as("peer-support-specialist", () -> times.of(person.episode(), person.month())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void countsTheMinutesOfAContact(@Autowired ObjectProvider<Monitored> people) {
        var monitored = people.getObject();
        var said = new HashMap<>(Sheets.phq9Form(15));
        said.put("minutes", 25);
        monitored.contact(said);
        var episode = monitored.episode().id();
        assertThat(times.of(episode, person.month()))
                .extracting(CareTime::minutes, CareTime::spentBy, CareTime::source)
                .containsExactly(tuple(25, CARE_MANAGER, "contact"));
    }

    @Test
    void countsTheMinutesNotedWithAStep(@Autowired ObjectProvider<PlanRound> rounds) {
        var round = rounds.getObject().published();
        round.start("plan-adjustment", Map.of());
        round.complete("psychiatrist", "recommend-changes", Map.of("recommendation", "Raise the dose."));
        var goals = round.shown("hold-case-conference").get("goals");
        round.complete(
                CARE_MANAGER,
                "hold-case-conference",
                Map.of("summary", "Raised.", "attendees", List.of("patient"), "goals", goals, "careMinutes", 18));
        assertThat(times.of(round.episode(), person.month()))
                .extracting(CareTime::minutes, CareTime::spentBy, CareTime::source)
                .containsExactly(tuple(18, CARE_MANAGER, "task"));
    }

    private static void refuses(String field, Runnable answer) {
        assertThatThrownBy(answer::run)
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }
}
