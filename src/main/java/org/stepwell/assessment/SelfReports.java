package org.stepwell.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** @return whether somebody who answers so should see at once where help is */
    public boolean isConcerning(Instrument instrument, Map<String, Object> given) {
        return weighs(instrument, given)
                || (instrument.equals(Instrument.ASQ)
                        && SAFETY.stream().map(given::get).anyMatch(answer -> answer != null && !NO.equals(answer)));
    }

    private boolean opensSafety(Instrument instrument, Map<String, Object> given) {
        return weighs(instrument, given)
                || (instrument.equals(Instrument.ASQ) && SAFETY.stream().anyMatch(given::containsKey));
    }

    private boolean weighs(Instrument instrument, Map<String, Object> given) {
        return instruments.of(instrument).items().stream()
                .filter(item -> item.safetyScreen() != null)
                .anyMatch(item -> Optional.ofNullable(given.get(item.key()))
                        .flatMap(item::weight)
                        .filter(weight -> weight > 0)
                        .isPresent());
    }
}
