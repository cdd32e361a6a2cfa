package org.stepwell.caseload.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.caseload.web.CareEvents.Befallen;
import org.stepwell.coordination.Episode;
import org.stepwell.monitoring.Contact;
import org.stepwell.referral.Referral;

/** Tells an episode as one list of what happened, the newest first. */
@Component
class Timeline {

    /** Something that happened, and a word more about it; more may be null. */
    record Entry(Instant at, String what, String more) {}

    /** @param done the steps that were completed, each with who did it */
    List<Entry> of(
            Episode episode,
            List<Entry> done,
            List<ReferralLoop> referrals,
            List<TreatmentChange> changes,
            Befallen befallen) {
        var told = Stream.of(
                        frame(episode),
                        done.stream(),
                        befallen.contacts().stream().map(Timeline::entry),
                        referrals.stream().map(ReferralLoop::referral).flatMap(Timeline::entries),
                        changes.stream()
                                .map(change -> new Entry(
                                        change.on().atStartOfDay().toInstant(ZoneOffset.UTC),
                                        "Treatment changed",
                                        change.what())))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Entry::at))
                .collect(Collectors.toCollection(ArrayList::new));
        // turned as a whole, so that steps of one moment keep their order too
        Collections.reverse(told);
        return told;
    }

    private static Stream<Entry> frame(Episode episode) {
        var begun = new Entry(episode.enrolledOn().atStartOfDay().toInstant(ZoneOffset.UTC), "Enrolled", null);
        var ended = episode.closedOn().stream()
                .map(day -> new Entry(
                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1),
                        "Care ended",
                        episode.outcome()
                                .map(outcome -> Texts.word(outcome.name()))
                                .orElse(null)));
        return Stream.concat(Stream.of(begun), ended);
    }

    private static Entry entry(Contact contact) {
        var channel = contact.channel() == null ? "" : " by " + Texts.word(contact.channel());
        return new Entry(
                contact.madeAt(),
                contact.reached() ? "Spoke with the person" + channel : "Tried to reach the person",
                null);
    }

    private static Stream<Entry> entries(Referral referral) {
        return referral.history().stream()
                .map(event -> new Entry(
                        event.at(),
                        "Referral for " + Texts.word(referral.domain()) + ": "
                                + Texts.word(event.to().name()),
                        event.reason()));
    }
}
