package org.stepwell.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.measure.CountMeasures;

/** How long it takes to count every measure over ten thousand people in three years and eight quarters, and to show it. */
@HouseTest
class OutcomesBench {

    private static final Logger log = LoggerFactory.getLogger(OutcomesBench.class);
    private static final int PEOPLE = Integer.getInteger("stepwell.bench.people", 10_000);
    private static final int ROUNDS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CountMeasures counting;

    @Test
    void countsAndShows(@Autowired Enrolment enrolment) {
        enrolment.enrol();
        fill();
        log.info("Counted the first time in {}", took(counting::run));
        jdbc.update("update measure_period set asked_at = now() + interval '1 second'");
        log.info("Counted again in {}", took(counting::run));
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        for (var path : new String[] {"", "/improvement", "/cms68"}) {
            var address =
                    "/dashboard/outcomes" + path + "?period=" + (LocalDate.now().getYear() - 1);
            supervisor.get(address);
            log.info(
                    "Showed {} in {} each",
                    address,
                    took(() -> {
                                for (var round = 0; round < ROUNDS; round++) {
                                    supervisor.get(address);
                                }
                            })
                            .dividedBy(ROUNDS));
        }
    }

    private static Duration took(Runnable work) {
        var begun = Instant.now();
        work.run();
        return Duration.between(begun, Instant.now());
    }

    /** Each with one episode in the last three years, eight totals and sixteen meetings. */
    private void fill() {
        jdbc.update(
                "insert into patient (id, version, family, given, birth_date, gender, deceased, interpreter_needed)"
                        + " select gen_random_uuid(), 0, 'Bench', n::text, date '1950-01-01' + n, 'female', false, false"
                        + " from generate_series(1, ?) n",
                PEOPLE);
        jdbc.update("insert into episode (id, version, patient_id, phase, phase_since, outcome, enrolled_on, closed_on)"
                + " select gen_random_uuid(), 0, id, 'treatment', now(), 'graduated',"
                + " current_date - 300 - given::int % 800, current_date - given::int % 800"
                + " from patient where family = 'Bench'");
        jdbc.update(
                "insert into score (id, version, patient_id, episode_id, instrument, total, maximum, severity,"
                        + " suicide_screen, taken_at, taken_by, source_id)"
                        + " select gen_random_uuid(), 0, e.patient_id, e.id, 'phq-9', 18 - 2 * n, 27, 'mild', 'none',"
                        + " e.enrolled_on + n * interval '30 days', 'bench', gen_random_uuid()"
                        + " from episode e join patient p on p.id = e.patient_id and p.family = 'Bench', generate_series(0, 7) n");
        jdbc.update(
                "insert into contact (id, version, episode_id, made_at, made_by, reached, channel, barriers,"
                        + " wants_change, care_goes_on) select gen_random_uuid(), 0, e.id, e.enrolled_on + n * interval '14 days',"
                        + " 'bench', true, 'phone', '{}', false, 'here'"
                        + " from episode e join patient p on p.id = e.patient_id and p.family = 'Bench', generate_series(0, 15) n");
        jdbc.execute("analyze");
    }
}
