package org.stepwell.operations;

import java.util.List;

/**
 * What would become of journeys that are brought from one version of a process to another.
 *
 * @param kept the steps that stay what they are
 * @param lost the steps that the other version does not have
 * @param journeys how many run on the version
 */
public record VersionPlan(
        String process, String name, int from, int to, List<Kept> kept, List<Lost> lost, int journeys) {

    /** @return how many journeys stay behind at least */
    public int staying() {
        return lost.stream().mapToInt(Lost::journeys).sum();
    }

    /** @param after what the other version calls it */
    public record Kept(String step, String name, String after, int journeys) {

        public boolean isRenamed() {
            return !name.equals(after);
        }
    }

    /** @param journeys how many are there now, and cannot be brought along */
    public record Lost(String step, String name, int journeys) {}
}
