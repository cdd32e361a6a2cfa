package org.stepwell.directory;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The clinic's own table of postal codes: where the middle of each lies. */
@Component
public class PostalAreas {

    private final Map<String, Place> middles;

    PostalAreas(DirectorySettings settings) {
        middles = settings.postalAreas().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, area -> place(area.getValue())));
    }

    /** @return empty for a code the clinic has not entered, and for none */
    public Optional<Place> middleOf(String postalCode) {
        return Optional.ofNullable(postalCode).map(String::strip).map(middles::get);
    }

    private static Place place(String text) {
        var parts = text.split(",", 2);
        return new Place(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
    }
}
