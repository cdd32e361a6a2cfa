package org.stepwell.sandbox.process;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.sandbox.PathwayTest;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.ControlledTime;

/** Begins a run, and holds what every run is done with. */
@Component
record Trials(Arrival arrival, Hands hands, Arriving news, Elapse time, Look look, Clock clock) {

    /** Sets the clock to the beginning of the test, and enrols its person; the one who calls lets the clock go. */
    Trial begin(PathwayTest test, List<String> services) {
        ControlledTime.set(test.begins().atZone(ClinicTime.zone()).toInstant());
        return new Trial(this, arrival.of(test.patient(), services), test);
    }
}
