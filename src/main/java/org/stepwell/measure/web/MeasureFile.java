package org.stepwell.measure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.stepwell.document.Csv;
import org.stepwell.measure.CountedPerson;

/** Writes the people behind a measure as a file for a spreadsheet. */
@Component
class MeasureFile {

    private static final List<String> HEADER = List.of("Person", "Stands", "Days", "Record");

    private final MessageSource words;

    MeasureFile(MessageSource words) {
        this.words = words;
    }

    Csv write(List<CountedPerson> people) {
        var rows = new ArrayList<List<?>>();
        rows.add(HEADER);
        people.forEach(one -> rows.add(Arrays.asList(
                one.name(),
                words.getMessage("outcome.stands." + one.stands(), null, Locale.ENGLISH),
                one.days(),
                one.patient())));
        return new Csv(rows);
    }
}
