package org.stepwell.measure.web;

import ca.uhn.fhir.context.FhirContext;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Quantity;
import org.springframework.stereotype.Component;
import org.stepwell.measure.CareOutcomes.Line;
import org.stepwell.measure.Counted;
import org.stepwell.measure.Figures;
import org.stepwell.measure.Span;

/** Says what a measure came to as a FHIR R4 MeasureReport, a summary that names nobody. */
@Component
class MeasureReports {

    private static final String POPULATION = "http://terminology.hl7.org/CodeSystem/measure-population";
    private static final String NOTATION = "http://terminology.hl7.org/CodeSystem/measure-improvement-notation";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** Measures others publish, by their canonical address. */
    private static final Map<String, String> PUBLISHED = Map.of(
            "cms159", "https://madie.cms.gov/Measure/CMS159FHIRDepressionRemissionatTwelveMonths|0.3.000",
            "cms50", "https://madie.cms.gov/Measure/CMS50FHIRCRLReceiptofSpecialistReport",
            "cms2", "https://madie.cms.gov/Measure/CMS2FHIRPCSDepressionScreenAndFollowUp",
            "cms68", "https://madie.cms.gov/Measure/CMS68FHIRDocumentationofCurrentMedications");

    private final FhirContext context;

    MeasureReports(FhirContext context) {
        this.context = context;
    }

    String write(Line line, Span span, Counted counted) {
        var report = new MeasureReport();
        report.setStatus(MeasureReport.MeasureReportStatus.COMPLETE);
        report.setType(MeasureReport.MeasureReportType.SUMMARY);
        report.setMeasure(PUBLISHED.getOrDefault(line.measure(), "urn:stepwell:measure:" + line.measure()));
        report.setDateElement(new DateTimeType(Date.from(counted.at())));
        report.getPeriod().getStartElement().setValueAsString(span.from().toString());
        report.getPeriod().getEndElement().setValueAsString(span.until().toString());
        report.setImprovementNotation(concept(NOTATION, line.fewerIsBetter() ? "decrease" : "increase"));
        var group = report.addGroup();
        populations(line.figures())
                .forEach((code, count) ->
                        group.addPopulation().setCode(concept(POPULATION, code)).setCount(count));
        group.setMeasureScore(score(line));
        return context.newJsonParser().setPrettyPrint(true).encodeResourceToString(report);
    }

    private static Map<String, Integer> populations(Figures figures) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("initial-population", figures.initial());
        counts.put("denominator", figures.denominator());
        counts.put("denominator-exclusion", figures.excluded());
        counts.put("denominator-exception", figures.exceptions());
        counts.put("numerator", figures.numerator());
        return counts;
    }

    /** A number of fewer than ten people says nothing, so it is left out and said to be. */
    private static Quantity score(Line line) {
        var score = new Quantity();
        if (!line.figures().rate().isTellable()) {
            score.addExtension(new Extension(ABSENT, new CodeType("masked")));
        } else if (line.mean()) {
            score.setValue(line.figures().mean())
                    .setUnit(line.unit().code())
                    .setSystem("http://unitsofmeasure.org")
                    .setCode(line.unit().code());
        } else {
            score.setValue(line.figures().rate().share());
        }
        return score;
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }
}
