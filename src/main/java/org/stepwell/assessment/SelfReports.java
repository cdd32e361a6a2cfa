package org.stepwell.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads an instrument that somebody answers alone: nobody sits beside them who could ask once more. */
@Component
public class SelfReports {

    private static final String NO = "no";
    private static final String REFUSED = "refused";
    private static final List<String> SAFETY =
            IntStream.rangeClosed(1, 4).mapToObj(number -> "asq" + number).toList();
    private static final String RIGHT_NOW = "asq5";

    private final Instruments instruments;

    SelfReports(Instruments instruments) {
        this.instruments = instruments;
    }

    /**
     * The safety questions stand open on the page; what is left out there counts as not wanting to say (clinical rules
     * 3.2), so that an answer about ending one's life is kept at the first try.
     *
     * @param given the answers by the keys of the form
     */
    public Map<String, Object> read(Instrument instrument, Map<String, Object> given) {
        var answers = new HashMap<>(given);
        if (opensSafety(instrument, given)) {
            SAFETY.forEach(question -> answers.putIfAbsent(question, REFUSED));
            if (!SAFETY.stream().map(answers::get).allMatch(NO::equals)) {
                answers.putIfAbsent(RIGHT_NOW, REFUSED);
            }
        }
        return answers;
    }

    /**
     * @param given as typed, by the keys of the form; each instrument has keys of its own
     * @return whether somebody who answers so should see at once where help is
     */
    public boolean isConcerning(Map<String, String> given) {
        return instruments.all().stream().anyMatch(definition -> weighs(definition, given))
                || Stream.concat(SAFETY.stream(), Stream.of(RIGHT_NOW))
                        .map(given::get)
                        .anyMatch(answer -> answer != null && !NO.equals(answer));
    }

    private boolean opensSafety(Instrument instrument, Map<String, Object> given) {
        return weighs(instruments.of(instrument), given)
                || (instrument.equals(Instrument.ASQ) && SAFETY.stream().anyMatch(given::containsKey));
    }

    private static boolean weighs(InstrumentDefinition definition, Map<String, ?> given) {
        return definition.items().stream()
                .filter(item -> item.safetyScreen() != null && given.get(item.key()) != null)
                .anyMatch(item -> item.countingAnswers().stream().anyMatch(counting -> counting.toString()
                        .equals(given.get(item.key()).toString())));
    }
}
