package org.stepwell.demo;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/**
 * Plays the demo year once, before the first request is served. A run that was killed half-way leaves an unfinished
 * mark, by which {@link EmbeddedServer} knows to begin afresh.
 */
@Component
@InEmbeddedRun
class DemoHistory implements SmartLifecycle {

    /** Somebody who is asked to agree to a plan today, if there is one. */
    private static final String SOMEBODY_IN_CARE =
            "select t.patient_id from work_task t join patient p on p.id = t.patient_id"
                    + " where t.status = 'open' order by t.step = 'agree-plan' desc, t.created_at desc, p.family, p.given limit 1";

    private static final Logger log = LoggerFactory.getLogger(DemoHistory.class);

    private final JdbcTemplate jdbc;
    private final DemoSettings settings;
    private final DemoYear year;
    private final DemoServices services;
    private final DemoPeople people;
    private final DemoCrises crises;
    private final DemoNotes notes;
    private final DemoDesk desk;
    private final LateFlushes flushes;
    private boolean running;

    DemoHistory(
            JdbcTemplate jdbc,
            DemoSettings settings,
            DemoYear year,
            DemoServices services,
            DemoPeople people,
            DemoCrises crises,
            DemoNotes notes,
            DemoDesk desk,
            LateFlushes flushes) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.year = year;
        this.services = services;
        this.people = people;
        this.crises = crises;
        this.notes = notes;
        this.desk = desk;
        this.flushes = flushes;
    }

    @Override
    public void start() {
        running = true;
        if (settings.history() && isEmpty()) {
            log.info("First start: {} invented patients now live through a year of care", settings.patients());
            jdbc.update("insert into demo_history default values");
            Actor.asSystem("demo", services::open);
            flushes.begin();
            year.play();
            notes.write();
            crises.open();
            people.meet(jdbc.queryForObject(SOMEBODY_IN_CARE, UUID.class));
            flushes.end();
            jdbc.update("update demo_history set finished_at = now()");
            log.info(
                    "The year is over: {} steps of {} journeys are done, {} went wrong",
                    done("step_run"),
                    done("journey"),
                    desk.undone());
        }
    }

    private Long done(String what) {
        return jdbc.queryForObject("select count(*) from " + what + " where ended_at is not null", Long.class);
    }

    private boolean isEmpty() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select not exists (select 1 from patient)", Boolean.class));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After {@link DemoPeople}, before the first request is served. */
    @Override
    public int getPhase() {
        return 20;
    }
}
