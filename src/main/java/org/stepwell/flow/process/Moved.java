package org.stepwell.flow.process;

import java.util.Date;
import java.util.UUID;

/** What happened to a journey or to a step of it. */
sealed interface Moved {

    /** @param episode null for a process that is about nobody's episode */
    record JourneyBegan(String id, Version version, UUID episode, Date at) implements Moved {}

    record JourneyEnded(String id, Date at, boolean cancelled) implements Moved {}

    record JourneyMigrated(String id, Version version) implements Moved {}

    record StepBegan(String id, String journey, Version version, String step, Date at) implements Moved {}

    record StepEnded(String id, Date at, boolean cancelled) implements Moved {}

    record StepMigrated(String id, Version version, String step) implements Moved {}

    /** A deployed version of a process. */
    record Version(String key, int number) {}
}
