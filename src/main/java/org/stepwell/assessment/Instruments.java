package org.stepwell.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.patient.Gender;
import org.stepwell.workflow.Decisions;

/** The instruments that can be taken here: those we ship and those the site brought. */
@Component
public class Instruments {

    private final Map<Instrument, InstrumentDefinition> byName;
    private final AssessmentSettings settings;
    private final Decisions decisions;

    /** Throws {@link InstrumentRefused} when a definition file is wrong: then the product does not start. */
    Instruments(AssessmentSettings settings, Decisions decisions) {
        this.settings = settings;
        this.decisions = decisions;
        byName = LoadInstruments.from(settings.instrumentsLocation()).stream()
                .collect(Collectors.toMap(
                        InstrumentDefinition::instrument, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        settings.cuts().forEach(this::mustBeACutOf);
    }

    /** @return every instrument, those we ship first */
    public List<InstrumentDefinition> all() {
        return List.copyOf(byName.values());
    }

    /** @return those a patient answers about themselves, in the order of {@link #all} */
    public List<InstrumentDefinition> forPatients() {
        return all().stream().filter(InstrumentDefinition::aboutPatient).toList();
    }

    public Optional<InstrumentDefinition> find(Instrument instrument) {
        return Optional.ofNullable(byName.get(instrument));
    }

    /** Throws {@link NoSuchElementException} when nobody defined it. */
    public InstrumentDefinition of(Instrument instrument) {
        return find(instrument).orElseThrow(() -> new NoSuchElementException("No instrument " + instrument));
    }

    /** @return the instrument whose total has this LOINC code */
    public Optional<InstrumentDefinition> byLoinc(String code) {
        return byName.values().stream()
                .filter(definition -> code.equals(definition.loinc()))
                .findFirst();
    }

    /** @return the instrument's name as people read it, also of one that is no longer defined */
    public String title(Instrument instrument) {
        return find(instrument).map(InstrumentDefinition::title).orElse(instrument.code());
    }

    /**
     * Names the severity of a total by the instrument's decision table, or by the cut-off this site goes by; throws
     * {@link IllegalStateException} when the table has no row for it.
     */
    public String severity(Instrument instrument, int total, Gender gender) {
        var definition = of(instrument);
        return definition.rule() == null
                ? band(definition, total, gender).severity()
                : decided(definition.rule().decision(), total);
    }

    /** @return what usually follows from a total of this severity, in a sentence */
    public Optional<String> advice(Instrument instrument, int total, String severity, Gender gender) {
        var definition = of(instrument);
        return Optional.ofNullable(
                definition.rule() == null
                        ? band(definition, total, gender).advice()
                        : definition.rule().advice().get(severity));
    }

    /** @return the instrument to go on with after this total */
    public Optional<Instrument> next(Instrument instrument, int total, Gender gender) {
        var definition = of(instrument);
        return definition.rule() == null
                ? Optional.ofNullable(band(definition, total, gender).next())
                : Optional.empty();
    }

    /** @return what the total means by every cut-off it can be read by; empty when there is but one */
    public Map<String, ScoreBand> byEveryCut(Instrument instrument, int total, Gender gender) {
        var definition = of(instrument);
        var bands = new LinkedHashMap<String, ScoreBand>();
        definition.cuts().forEach(cut -> bands.put(cut, definition.band(total, cut, gender)));
        return bands;
    }

    private ScoreBand band(InstrumentDefinition definition, int total, Gender gender) {
        return definition.band(total, cut(definition), gender);
    }

    private String decided(String decision, int total) {
        var severity = decisions.single(decision, Map.of("total", total), String.class);
        if (severity == null) {
            throw new IllegalStateException("The decision %s has no row for %d".formatted(decision, total));
        }
        return severity;
    }

    private String cut(InstrumentDefinition definition) {
        var usual = definition.cuts().stream().findFirst().orElse(null);
        return settings.cuts().getOrDefault(definition.instrument().code(), usual);
    }

    private void mustBeACutOf(String name, String cut) {
        if (!of(new Instrument(name)).cuts().contains(cut)) {
            throw new IllegalArgumentException("The instrument " + name + " has no cut-off named " + cut);
        }
    }
}
