package org.stepwell.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bundle whose outer shape is known to be right, with its entries findable by what others call them. */
class SourceBundle {

    private final String type;
    private final List<Entry> entries;
    private final Map<String, Entry> byReference = new HashMap<>();

    SourceBundle(String type, List<Entry> entries) {
        this.type = type;
        this.entries = entries;
        for (var entry : entries) {
            if (entry.id() != null) {
                byReference.putIfAbsent(entry.type() + "/" + entry.id(), entry);
            }
            if (entry.fullUrl() != null) {
                byReference.putIfAbsent(entry.fullUrl(), entry);
            }
        }
    }

    String type() {
        return type;
    }

    List<Entry> entries() {
        return entries;
    }

    /** @param reference a full URL, or type and id, with or without a version */
    Optional<Entry> find(String reference) {
        return reference == null
                ? Optional.empty()
                : Optional.ofNullable(byReference.get(reference.replaceFirst("/_history/.*$", "")));
    }
}
