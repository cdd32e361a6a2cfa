package org.stepwell.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** How a sandbox and the studio speak over the pipes between them: JSON, a line each, whatever else is logged there. */
public final class SandboxLine {

    /** Before the first answer: the sandbox is up. */
    public static final String READY = "stepwell-sandbox-ready";

    private static final String MARK = "stepwell-sandbox ";

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // the pipe's encoding is the machine's
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private SandboxLine() {}

    public static String write(Object said) {
        try {
            return MARK + JSON.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isOurs(String line) {
        return line.startsWith(MARK);
    }

    /** @return empty for a line that is not for the other side, such as one of the log */
    public static <T> Optional<T> read(String line, Class<T> type) {
        if (!isOurs(line)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(line.substring(MARK.length()), type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A line between studio and sandbox that neither wrote", e);
        }
    }
}
