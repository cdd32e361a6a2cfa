package org.stepwell.oversight;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.stereotype.Component;

/** Writes the trail as lines of FHIR, one event each, as it reads it. */
@Component
public class TrailExport {

    private final Trail trail;
    private final FhirContext fhir;

    TrailExport(Trail trail, FhirContext fhir) {
        this.trail = trail;
        this.fhir = fhir;
    }

    /** Has to come after {@link Trail#beginExport}. */
    public void write(TrailFilter filter, Writer out) {
        var json = fhir.newJsonParser();
        trail.each(filter, line -> {
            try {
                json.encodeResourceToWriter(AuditEvents.of(line), out);
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
