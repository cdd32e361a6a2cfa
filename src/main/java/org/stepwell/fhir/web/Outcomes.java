package org.stepwell.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.stepwell.fhir.Fate;
import org.stepwell.fhir.ImportReport;
import org.stepwell.fhir.PatientTaken;
import org.stepwell.fhir.Problem;

/** Says in FHIR what became of a bundle. */
@Component
class Outcomes {

    static final MediaType FHIR_JSON = new MediaType("application", "fhir+json", StandardCharsets.UTF_8);

    private final FhirContext fhir;

    Outcomes(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** @return an OperationOutcome with an issue for each problem */
    String of(List<Problem> problems) {
        var outcome = new OperationOutcome();
        problems.forEach(problem -> outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.fromCode(problem.kind().key()))
                .setDiagnostics(problem.element() + " " + problem.what())
                .addExpression(problem.element()));
        return text(outcome);
    }

    /** @return a response bundle with an entry for each entry that came, in their order */
    String of(ImportReport report) {
        var answer = new Bundle();
        answer.setType("batch".equals(report.bundleType()) ? BundleType.BATCHRESPONSE : BundleType.TRANSACTIONRESPONSE);
        var patients = report.patients().stream().collect(Collectors.toMap(PatientTaken::entry, Function.identity()));
        IntStream.range(0, report.fates().size())
                .mapToObj(number -> entry(report.fates().get(number), number, patients))
                .forEach(answer::addEntry);
        return text(answer);
    }

    private static BundleEntryComponent entry(Fate fate, int number, Map<Integer, PatientTaken> patients) {
        var entry = new BundleEntryComponent();
        entry.getResponse().setStatus(fate == Fate.CREATED ? "201 Created" : "200 OK");
        if (patients.containsKey(number)) {
            entry.getResponse().setLocation("Patient/" + patients.get(number).id());
        }
        if (fate == Fate.IGNORED) {
            entry.getResponse().setOutcome(ignored());
        }
        return entry;
    }

    private static OperationOutcome ignored() {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.NOTSUPPORTED)
                .setDiagnostics("Counted, but not kept");
        return outcome;
    }

    private String text(IBaseResource resource) {
        return fhir.newJsonParser().encodeResourceToString(resource);
    }
}
