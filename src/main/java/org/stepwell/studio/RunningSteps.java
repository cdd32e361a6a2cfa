package org.stepwell.studio;

import java.util.List;

/**
 * How many people are on one version of a process, and where.
 *
 * @param newestVersion the version that new journeys start with
 * @param journeys on the way in all
 * @param steps those at which somebody stands, the fullest first; somebody may stand at several
 */
public record RunningSteps(String process, int version, int newestVersion, int journeys, List<Step> steps) {

    /** A step with people at it. */
    public record Step(String id, String name, int journeys) {}

    public boolean isNewest() {
        return version == newestVersion;
    }

    public RunningSteps at(List<Step> these) {
        return new RunningSteps(process, version, newestVersion, journeys, List.copyOf(these));
    }
}
