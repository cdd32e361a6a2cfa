package org.stepwell.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.stepwell.assessment.InstrumentProblem.Fault;

/** Finds the definition files: those we ship beside the forms, and those of the site. */
final class LoadInstruments {

    private static final String SHIPPED = "classpath:/forms/assessment/instruments/";

    private LoadInstruments() {}

    /**
     * @param site where the site's own lie, null for none
     * @throws InstrumentRefused for the first file that is wrong, is there twice or names an instrument or a rule nobody defines
     */
    static List<InstrumentDefinition> from(String site) {
        var known = new ArrayList<InstrumentDefinition>();
        Stream.concat(files(SHIPPED), site == null ? Stream.empty() : files(site))
                .forEach(file -> known.add(onlyOnce(file, read(file), known)));
        known.forEach(definition -> named(definition)
                .filter(instrument ->
                        known.stream().noneMatch(other -> other.instrument().equals(instrument)))
                .forEach(unknown -> refuse(
                        definition.instrument().code(),
                        Fault.UNKNOWN_INSTRUMENT,
                        unknown.code(),
                        "it goes on with an instrument that is not defined")));
        known.stream().filter(definition -> definition.rule() != null).forEach(LoadInstruments::ruleIsThere);
        return List.copyOf(known);
    }

    private static void ruleIsThere(InstrumentDefinition definition) {
        var decision = definition.rule().decision();
        if (resources("classpath*:processes/*/" + decision + ".dmn").length == 0) {
            refuse(definition.instrument().code(), Fault.UNKNOWN_RULE, decision, "no decision table has this name");
        }
    }

    private static Stream<Resource> files(String location) {
        return Arrays.stream(resources(location + "*.json"))
                .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InstrumentDefinition read(Resource file) {
        try (var content = file.getInputStream()) {
            return ReadInstrument.from(file.getFilename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site adds instruments; what PHQ-9 means here is not for a file to redefine unseen. */
    private static InstrumentDefinition onlyOnce(
            Resource file, InstrumentDefinition definition, List<InstrumentDefinition> known) {
        if (known.stream().anyMatch(other -> other.instrument().equals(definition.instrument()))) {
            refuse(
                    file.getFilename(),
                    Fault.DUPLICATE_CODE,
                    definition.instrument().code(),
                    "it is already defined");
        }
        return definition;
    }

    private static Stream<Instrument> named(InstrumentDefinition definition) {
        return Stream.concat(
                        definition.items().stream().map(InstrumentItem::safetyScreen),
                        definition.scales().stream()
                                .flatMap(scale -> scale.bands().stream())
                                .map(ScoreBand::next))
                .filter(java.util.Objects::nonNull);
    }

    private static void refuse(String file, Fault fault, String at, String message) {
        throw new InstrumentRefused(file, List.of(new InstrumentProblem(fault, at, message)));
    }
}
