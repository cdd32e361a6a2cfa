package org.stepwell.measure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.document.Csv;
import org.stepwell.measure.CountedPerson;
import org.stepwell.measure.Unit;
import org.stepwell.workflow.Words;

/** Writes the people behind a measure as a file for a spreadsheet. */
@Component
class MeasureFile {

    private static final String DAYS = "Days";
    private static final String HOURS = "Hours";

    /** @param unit of a mean, else null */
    Csv write(List<CountedPerson> people, Unit unit) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("Person", "Stands", unit == Unit.HOURS ? HOURS : DAYS, "Record"));
        people.forEach(one -> rows.add(Arrays.asList(
                one.name(),
                Words.say("outcome.stands." + one.stands()),
                one.value() == null ? null : one.value().toPlainString(),
                one.patient())));
        return new Csv(rows);
    }
}
