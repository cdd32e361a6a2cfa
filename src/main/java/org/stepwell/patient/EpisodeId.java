package org.stepwell.patient;

import java.util.UUID;

/** Names one episode of care of a patient; it is the business key of every process of that episode. */
public record EpisodeId(UUID value) {

    public static EpisodeId of(String value) {
        return new EpisodeId(UUID.fromString(value));
    }

    public static EpisodeId random() {
        return new EpisodeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
