package org.stepwell.assessment;

import static org.stepwell.assessment.InstrumentProblem.Fault.NOT_A_QUESTIONNAIRE;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.stepwell.patient.Gender;

/**
 * Reads a definition file: a FHIR R4 Questionnaire whose answers carry their ordinal value, with extensions of ours for
 * what FHIR has no place for.
 */
final class ReadInstrument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReadInstrument() {}

    /** @throws InstrumentRefused naming everything that is wrong with it */
    static InstrumentDefinition from(String file, InputStream content) throws IOException {
        var root = parse(file, content);
        var problems = new ArrayList<InstrumentProblem>();
        var items = new ReadItems(root, problems);
        var definition = new InstrumentDefinition(
                new Instrument(root.path("id").asText()),
                root.path("title").asText(root.path("id").asText()),
                root.path("description").asText(),
                root.path("copyright").asText(),
                items.totalCode(),
                items.all(),
                scales(root),
                rule(Extensions.of(root)),
                Extensions.of(root).number("missing-allowed", 0),
                isAboutPatient(root));
        problems.addAll(CheckInstrument.problems(definition));
        if (!problems.isEmpty()) {
            throw new InstrumentRefused(file, problems);
        }
        return definition;
    }

    private static JsonNode parse(String file, InputStream content) throws IOException {
        try {
            var root = JSON.readTree(content);
            if ("Questionnaire".equals(root.path("resourceType").asText())
                    && root.path("id").asText().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                return root;
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            throw notAQuestionnaire(file, "it is not JSON");
        }
        throw notAQuestionnaire(file, "it is no FHIR R4 Questionnaire with an id of lower-case words");
    }

    /** Without a subject type it is about the patient, as FHIR's own instruments are. */
    private static boolean isAboutPatient(JsonNode root) {
        return root.path("subjectType").isMissingNode()
                || StreamSupport.stream(root.path("subjectType").spliterator(), false)
                        .anyMatch(type -> type.asText().equals("Patient"));
    }

    private static InstrumentRefused notAQuestionnaire(String file, String why) {
        return new InstrumentRefused(file, List.of(new InstrumentProblem(NOT_A_QUESTIONNAIRE, "resourceType", why)));
    }

    /** Bands of one cut-off and one sex make a scale; the first named is the usual one. */
    private static List<ScoreScale> scales(JsonNode root) {
        record For(String cut, Gender gender) {}
        var bands = new LinkedHashMap<For, List<ScoreBand>>();
        Extensions.of(root).all("score-band").forEach(band -> bands.computeIfAbsent(
                        new For(band.text("cut"), gender(band.text("gender"))), scale -> new ArrayList<>())
                .add(band(band)));
        return bands.entrySet().stream()
                .map(scale ->
                        new ScoreScale(scale.getKey().cut(), scale.getKey().gender(), scale.getValue()))
                .toList();
    }

    private static SeverityRule rule(Extensions root) {
        var decision = root.text("severity-rule");
        return decision == null
                ? null
                : new SeverityRule(
                        decision,
                        root.all("severity-advice").stream()
                                .collect(Collectors.toMap(one -> one.text("severity"), one -> one.text("advice"))));
    }

    private static Gender gender(String code) {
        return Arrays.stream(Gender.values())
                .filter(gender -> gender.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }

    // A limit that is not there is none a total can have: the check then names the band.
    private static ScoreBand band(Extensions band) {
        var range = band.value("range");
        var next = band.text("next");
        return new ScoreBand(
                band.text("severity") == null ? "unnamed" : band.text("severity"),
                range.path("low").path("value").asInt(-1),
                range.path("high").path("value").asInt(-1),
                band.text("advice"),
                next == null ? null : new Instrument(next),
                band.text("source"));
    }
}
