package org.stepwell.portal.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.InstrumentDefinition;
import org.stepwell.assessment.InstrumentItem;
import org.stepwell.assessment.Instruments;
import org.stepwell.assessment.SelfReports;
import org.stepwell.portal.Reader;
import org.stepwell.worklist.OpenTask;

/** Asks the questions of an instrument as they are written; an answer about ending one's life leads to help. */
@Component
class TakeInstrument implements OwnForm {

    private static final String DECLINED = "declined";

    private final Instruments instruments;
    private final SelfReports reports;

    TakeInstrument(Instruments instruments, SelfReports reports) {
        this.instruments = instruments;
        this.reports = reports;
    }

    @Override
    public String step() {
        return "take-instrument";
    }

    @Override
    public void show(OpenTask open, Reader reader, Model model) {
        var instrument = instrument(open);
        model.addAttribute("questionnaire", Questions.of(instruments.of(instrument), instruments));
        model.addAttribute("mayDecline", open.data().get("mayDecline"));
    }

    @Override
    public Map<String, Object> answers(OpenTask open, Reader reader, Typed typed) {
        return typed.is(DECLINED, true) ? Map.of(DECLINED, true) : reports.read(instrument(open), given(open, typed));
    }

    /** Also who then would rather not answer is shown where help is. */
    @Override
    public Went next(Typed typed) {
        return reports.isConcerning(typed.values())
                ? new Went("/me/help", "task.done-help")
                : new Went(TODAY, typed.is(DECLINED, true) ? "task.declined" : "task.done");
    }

    private Map<String, Object> given(OpenTask open, Typed typed) {
        var given = new HashMap<String, Object>();
        var definition = instruments.of(instrument(open));
        asked(definition).forEach(item -> typed.given(item.key())
                .ifPresent(answer -> given.put(item.key(), value(item, answer))));
        return given;
    }

    private Stream<InstrumentItem> asked(InstrumentDefinition definition) {
        var safety = definition.items().stream()
                .map(InstrumentItem::safetyScreen)
                .filter(screen -> screen != null)
                .flatMap(screen -> instruments.of(screen).items().stream());
        return Stream.concat(definition.items().stream(), safety).filter(InstrumentItem::isQuestion);
    }

    /** What was offered as a number comes back as text. */
    private static Object value(InstrumentItem item, String answer) {
        return item.choices().stream()
                .map(InstrumentItem.Choice::value)
                .filter(value -> value.toString().equals(answer))
                .findFirst()
                .orElse(answer);
    }

    private static Instrument instrument(OpenTask open) {
        return new Instrument((String) open.data().get("instrument"));
    }
}
