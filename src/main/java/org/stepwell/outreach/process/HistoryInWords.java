package org.stepwell.outreach.process;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stepwell.outreach.Outreach;
import org.stepwell.outreach.OutreachEntry;
import org.stepwell.workflow.ClinicTime;

/** An outreach as one reads it aloud, a line an entry. */
final class HistoryInWords {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private HistoryInWords() {}

    static String of(Outreach outreach) {
        return outreach.entries().stream().map(HistoryInWords::line).collect(Collectors.joining("\n\n"));
    }

    private static String line(OutreachEntry entry) {
        var line = new StringBuilder(WHEN.format(entry.at().atZone(ClinicTime.zone())))
                .append(": ")
                .append(words(entry.what()));
        if (!entry.channels().isEmpty()) {
            line.append(" by ").append(words(String.join(", ", entry.channels())));
        }
        if (entry.outcome() != null) {
            line.append(": ").append(words(entry.outcome()));
        }
        if (entry.note() != null) {
            line.append(" (").append(entry.note()).append(')');
        }
        return line.toString();
    }

    private static String words(String word) {
        return word.replace('-', ' ');
    }
}
