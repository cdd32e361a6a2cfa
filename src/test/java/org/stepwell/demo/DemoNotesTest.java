package org.stepwell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.workflow.ControlledTime;

@HouseTest
class DemoNotesTest {

    /** Notes that are on no working day, in the future, or by somebody who is not on the team. */
    private static final String UNLIKELY =
            "select count(*) from team_note n where extract(isodow from n.written_at) > 5"
                    + " or n.written_at > ? or not exists (select 1 from care_team t join care_team_member m using (episode_id)"
                    + " where t.patient_id = n.patient_id and m.username = n.author)";

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void areWrittenByTheTeamOnWorkingDaysBeforeToday(
            @Autowired DemoNotes notes,
            @Autowired Enrolment enrolment,
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock) {
        var before = count(jdbc);
        var unlikelyBefore = unlikely(jdbc, clock);
        ControlledTime.set(Instant.now().minus(Duration.ofDays(60)));
        for (var person = 0; person < 12; person++) {
            enrolment.enrol();
        }
        ControlledTime.release();

        notes.write();

        assertThat(count(jdbc)).isGreaterThan(before);
        assertThat(unlikely(jdbc, clock)).isEqualTo(unlikelyBefore);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    /** Other tests leave notes behind that nobody would have written. */
    private static int unlikely(JdbcClient jdbc, Clock clock) {
        return jdbc.sql(UNLIKELY)
                .param(Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private static int count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from team_note").query(Integer.class).single();
    }
}
