package org.stepwell.measure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.stepwell.document.Csv;
import org.stepwell.measure.CountedPerson;
import org.stepwell.measure.Unit;

/** Writes the people behind a measure as a file for a spreadsheet. */
@Component
class MeasureFile {

    private static final String DAYS = "Days";
    private static final String HOURS = "Hours";

    private final MessageSource words;

    MeasureFile(MessageSource words) {
        this.words = words;
    }

    /** @param unit of a mean, else null */
    Csv write(List<CountedPerson> people, Unit unit) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("Person", "Stands", unit == Unit.HOURS ? HOURS : DAYS, "Record"));
        people.forEach(one -> rows.add(Arrays.asList(
                one.name(),
                words.getMessage("outcome.stands." + one.stands(), null, Locale.ENGLISH),
                one.value() == null ? null : one.value().toPlainString(),
                one.patient())));
        return new Csv(rows);
    }
}
