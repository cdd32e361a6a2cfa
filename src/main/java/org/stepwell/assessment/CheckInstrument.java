package org.stepwell.assessment;

import static org.stepwell.assessment.InstrumentProblem.Fault.DUPLICATE_CODE;
import static org.stepwell.assessment.InstrumentProblem.Fault.GAP_IN_BANDS;
import static org.stepwell.assessment.InstrumentProblem.Fault.MISSING_ITEM;
import static org.stepwell.assessment.InstrumentProblem.Fault.MISSING_NOTICE;
import static org.stepwell.assessment.InstrumentProblem.Fault.OVERLAPPING_BANDS;
import static org.stepwell.assessment.InstrumentProblem.Fault.SCORE_OUT_OF_RANGE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stepwell.assessment.InstrumentProblem.Fault;

/** Holds a definition against what the scorer relies on: every total reachable, and every total in exactly one band. */
final class CheckInstrument {

    private final InstrumentDefinition definition;
    private final List<InstrumentProblem> problems = new ArrayList<>();

    private CheckInstrument(InstrumentDefinition definition) {
        this.definition = definition;
    }

    static List<InstrumentProblem> problems(InstrumentDefinition definition) {
        var check = new CheckInstrument(definition);
        check.notice();
        check.items();
        check.scales();
        return check.problems;
    }

    private void notice() {
        if (definition.notice().isBlank()) {
            add(MISSING_NOTICE, "copyright", "say whose it is and under which licence it may be shown");
        }
    }

    private void items() {
        var scored = definition.scored().size();
        if (scored == 0) {
            add(MISSING_ITEM, "item", "no item is scored");
        } else if (definition.missingAllowed() < 0 || definition.missingAllowed() >= scored) {
            add(SCORE_OUT_OF_RANGE, "missing-allowed", "from 0 to " + (scored - 1));
        }
        eachOnce("linkId", InstrumentItem::key);
        eachOnce("code", InstrumentItem::loinc);
        definition.items().forEach(this::item);
    }

    private void item(InstrumentItem item) {
        if (item.text().isBlank()) {
            add(MISSING_ITEM, item.key(), "it has no text");
        }
        var values = new HashSet<>();
        item.choices().stream()
                .filter(choice -> !values.add(choice.value()))
                .forEach(choice -> add(DUPLICATE_CODE, item.key(), "two answers have the code " + choice.value()));
        item.gate().conditions().stream()
                .map(Gate.Condition::question)
                .filter(question ->
                        definition.items().stream().noneMatch(one -> one.key().equals(question)))
                .forEach(question ->
                        add(MISSING_ITEM, item.key(), "it depends on " + question + ", which is not asked"));
    }

    private void eachOnce(String kind, Function<InstrumentItem, String> code) {
        var seen = new HashSet<String>();
        definition.items().stream()
                .map(code)
                .filter(Objects::nonNull)
                .filter(one -> !seen.add(one))
                .forEach(one -> add(DUPLICATE_CODE, one, "two items have this " + kind));
    }

    private void scales() {
        if (definition.rule() == null) {
            bands();
        } else if (!definition.scales().isEmpty()) {
            add(OVERLAPPING_BANDS, "severity-rule", "a decision names the severity already, so there are no bands");
        }
    }

    private void bands() {
        var cuts = definition.cuts().isEmpty() ? Stream.<String>of((String) null) : definition.cuts().stream();
        cuts.filter(cut -> definition.scales().stream()
                        .noneMatch(scale -> Objects.equals(scale.cut(), cut) && scale.gender() == null))
                .forEach(
                        cut -> add(GAP_IN_BANDS, cut == null ? "score-band" : cut, "there are no bands for everybody"));
        definition.scales().forEach(this::scale);
    }

    private void scale(ScoreScale scale) {
        var sorted = scale.bands().stream()
                .sorted(Comparator.comparingInt(ScoreBand::from))
                .toList();
        sorted.stream()
                .filter(band -> band.from() < 0 || band.from() > band.to())
                .forEach(
                        band -> add(SCORE_OUT_OF_RANGE, at(band), "a band goes from a low to a high score, 0 or more"));
        var next = 0;
        for (var band : sorted) {
            meets(band, next);
            next = band.to() + 1;
        }
        reaches(sorted.get(sorted.size() - 1), definition.maximum());
    }

    private void meets(ScoreBand band, int next) {
        if (band.from() < next) {
            add(OVERLAPPING_BANDS, at(band), "the score " + band.from() + " is in the band before too");
        } else if (band.from() > next) {
            add(GAP_IN_BANDS, at(band), "the score " + next + " is in no band");
        }
    }

    private void reaches(ScoreBand last, int maximum) {
        if (last.to() > maximum) {
            add(MISSING_ITEM, at(last), "the items add up to %d, so one is missing".formatted(maximum));
        } else if (last.to() < maximum) {
            add(GAP_IN_BANDS, at(last), "the score " + (last.to() + 1) + " is in no band");
        }
    }

    private static String at(ScoreBand band) {
        return "%s %d to %d".formatted(band.severity(), band.from(), band.to());
    }

    private void add(Fault fault, String at, String message) {
        problems.add(new InstrumentProblem(fault, at, message));
    }
}
