package org.stepwell.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One entry of a bundle, counted from 0 as FHIRPath does. */
record Entry(int number, String fullUrl, String type, JsonNode resource) {

    /** @return the resource's own id, or null */
    String id() {
        return resource.path("id").asText(null);
    }

    /** @return what tells this entry from the patient's others: its id, else its URL, else its content */
    String sourceId() {
        return id() != null ? id() : fullUrl != null ? fullUrl : contentId();
    }

    /** @return the same for the same content, so that it is known again when it comes again */
    String contentId() {
        return UUID.nameUUIDFromBytes(resource.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** @return as {@link #sourceId()}, short enough to stand behind the resource's type */
    String eventId() {
        return sourceId().length() > 150 ? contentId() : sourceId();
    }

    /** @return the path of the resource, for a problem with it as a whole */
    String path() {
        return "Bundle.entry[" + number + "].resource";
    }

    /** @return the path of an element of the resource */
    String at(String element) {
        return path() + "." + element;
    }

    /** Nothing of the resource: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Bundle.entry[" + number + "]";
    }
}
