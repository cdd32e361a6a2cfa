package org.stepwell.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The one clock: domain and engine read the same time, so that whoever controls it controls both. */
@Component
class EngineClock extends Clock {

    /** Null for the clinic's. */
    private final ZoneId zone;

    EngineClock() {
        this(null);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone == null ? ClinicTime.zone() : zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
