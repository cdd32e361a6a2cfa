package org.stepwell.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a service reaches.
 *
 * @param areas the postal codes or municipalities it serves; empty when it serves everybody
 * @param latitude in degrees, null like the longitude when nobody has said where it is
 * @param languages what is spoken there, in the words people use, such as {@code Spanish}; empty when not known
 */
public record Reach(List<String> areas, Double latitude, Double longitude, List<String> languages) {

    public Reach {
        areas = areas == null ? List.of() : List.copyOf(areas);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    static Reach unknown() {
        return new Reach(List.of(), null, null, List.of());
    }

    public Optional<Place> place() {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Place(latitude, longitude));
    }

    /** @return whether somebody from this postal code or municipality is served */
    public boolean serves(String area) {
        return areas.isEmpty() || areas.stream().anyMatch(one -> one.equalsIgnoreCase(area.strip()));
    }

    /** @return whether the language is spoken; one with a region, such as {@code English (Canada)}, counts without it */
    public boolean speaks(String language) {
        var wanted = language.strip().toLowerCase(Locale.ROOT);
        return languages.stream()
                .map(one -> one.toLowerCase(Locale.ROOT))
                .anyMatch(one -> wanted.equals(one) || wanted.startsWith(one + " ("));
    }
}
