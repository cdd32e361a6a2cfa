package org.stepwell.transition.process;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.Transition;
import org.stepwell.workflow.ClinicTime;

/** A stay as one says it aloud, with the days that count after it. */
final class StayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private StayInWords() {}

    static String of(Transition transition) {
        var lines = new ArrayList<String>();
        var what = transition.kind() == StayKind.INPATIENT ? "In hospital" : "In the emergency department";
        lines.add(what + transition.place().map(place -> ", " + place).orElse(""));
        lines.add("From " + day(transition.admittedAt())
                + transition.dischargedAt().map(left -> " to " + day(left)).orElse(", not discharged yet"));
        transition
                .visitWithin(7)
                .ifPresent(week -> lines.add("A visit counts as within 7 days from " + DAY.format(week.from()) + " to "
                        + DAY.format(week.to())));
        return String.join("\n\n", lines);
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atZone(ClinicTime.zone()));
    }
}
