package org.stepwell.worklist;

/** A step of one version of a process, by its ids and by the name people read. */
public record TaskKind(String processKey, int processVersion, String step, String name) {

    /** @return such as {@code shared-care-plan:3} */
    public String version() {
        return processKey + ":" + processVersion;
    }
}
