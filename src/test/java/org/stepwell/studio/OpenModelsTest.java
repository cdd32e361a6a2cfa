package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Two people who have the same model open find each other, until one has left. */
@HouseTest
class OpenModelsTest {

    private static final ModelName MODEL =
            ModelName.parse("processes/opentest/nobody-has-it.bpmn").orElseThrow();

    @Autowired
    private OpenModels models;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveNothing() {
        ControlledTime.release();
        jdbc.sql("delete from model_open where name = ?")
                .param(MODEL.toString())
                .update();
    }

    @Test
    void tellsWhoElseIsThere() {
        var now = Instant.parse("2031-03-03T10:00:00Z");
        ControlledTime.set(now);

        assertThat(walk.as("analyst", () -> models.meet(MODEL))).isEmpty();
        assertThat(walk.as("supervisor", () -> models.meet(MODEL))).containsExactly("Demo Analyst");
        assertThat(walk.as("analyst", () -> models.meet(MODEL))).containsExactly("Demo Supervisor");

        ControlledTime.set(now.plus(OpenModels.STILL_THERE).plusSeconds(1));
        assertThat(walk.as("supervisor", () -> models.meet(MODEL))).isEmpty();
    }

    @Test
    void tellsNobodyOutsideTheStudio() {
        walk.as("care-manager", () -> {
            assertThatThrownBy(() -> models.meet(MODEL)).isInstanceOf(NotPermitted.class);
            return null;
        });
    }
}
