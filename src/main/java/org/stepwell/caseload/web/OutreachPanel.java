package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.Outreach;
import org.stepwell.outreach.OutreachEntry;
import org.stepwell.outreach.Outreaches;
import org.stepwell.outreach.PlannedStep;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Words;

/** Reads the latest outreach for the patient page, which asks for it by the name {@code @outreachPanel}. */
@Component
class OutreachPanel {

    private final Outreaches outreaches;

    OutreachPanel(Outreaches outreaches) {
        this.outreaches = outreaches;
    }

    /**
     * An outreach as the page shows it.
     *
     * @param next what comes next, with its due date; both null once it has ended
     */
    record View(String stands, Instant since, String tried, String next, Instant due, List<Timeline.Entry> entries) {}

    /** @return null when nobody ever had to look for the person */
    public View of(EpisodeId episode) {
        return outreaches.of(episode).stream()
                .findFirst()
                .map(OutreachPanel::view)
                .orElse(null);
    }

    private static View view(Outreach outreach) {
        var next = outreach.next();
        var attempts = outreach.attempts().count();
        return new View(
                outreach.endedAs().map(Words::title).orElse(Words.say("outreach.not-reached")),
                outreach.openedAt(),
                Words.say("outreach.attempts", attempts),
                next.map(OutreachPanel::next).orElse(null),
                next.map(PlannedStep::due).orElse(null),
                outreach.entries().stream().map(OutreachPanel::entry).toList());
    }

    private static String next(PlannedStep step) {
        var how = step.channels().stream()
                .map(OutreachPanel::way)
                .reduce((one, other) -> Words.say("outreach.and", one, other))
                .orElse("");
        var what = Words.title(step.step());
        return how.isEmpty() ? what : Words.say("outreach.step-by", what, how);
    }

    private static String way(String channel) {
        return channel.equals("preferred") ? Words.say("outreach.preferred-way") : Words.word("channel", channel);
    }

    /** Without the notes: those stay with the people who do the steps. */
    private static Timeline.Entry entry(OutreachEntry entry) {
        var how = entry.channels().stream()
                .map(channel -> Words.word("channel", channel))
                .collect(Collectors.joining(", "));
        var what = Words.title("outreach-entry-kind", entry.what());
        return new Timeline.Entry(
                entry.at(),
                how.isEmpty() ? what : Words.say("outreach.step-by", what, how),
                entry.outcome() == null ? null : Words.word("outreach-outcome", entry.outcome()));
    }
}
