package org.stepwell.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Moves the one clock by hand: for the demo history and the tests, never while people work. */
public final class ControlledTime {

    private ControlledTime() {}

    public static void set(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public static void release() {
        ClockUtil.reset();
    }
}
