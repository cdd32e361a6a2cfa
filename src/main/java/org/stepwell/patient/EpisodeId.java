package org.stepwell.patient;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one episode of care of a patient; it is the business key of every process of that episode. */
public record EpisodeId(UUID value) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static EpisodeId of(String value) {
        return new EpisodeId(UUID.fromString(value));
    }

    /** @return the episode a business key names; empty for a process that is about nobody's */
    public static Optional<EpisodeId> named(String businessKey) {
        return Optional.ofNullable(businessKey)
                .filter(key -> WRITTEN.matcher(key).matches())
                .map(EpisodeId::of);
    }

    public static EpisodeId random() {
        return new EpisodeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
