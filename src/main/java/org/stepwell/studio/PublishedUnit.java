package org.stepwell.studio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A unit as it is in force: what new journeys start with.
 *
 * @param deployment the engine's id of this version of the unit
 * @param source {@code bundle} for what Stepwell brings, {@code analyst} for what was published here
 * @param files by name
 */
public record PublishedUnit(String unit, String deployment, String source, Instant since, List<ModelFile> files) {

    public Optional<ModelFile> file(ModelName name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** @return whether analysts of this site have published it, so that an upgrade must not write over it */
    public boolean isOurs() {
        return "analyst".equals(source);
    }
}
