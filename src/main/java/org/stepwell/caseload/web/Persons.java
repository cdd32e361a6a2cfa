package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Scores;
import org.stepwell.caseload.PatientRecords;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Shown;
import org.stepwell.consent.WhatIsShown;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.HealthRecord;
import org.stepwell.patient.PatientId;
import org.stepwell.referral.ReferralOverviews;

/** Puts the person in short together; each service asked says for itself whether it may tell. */
@Component
class Persons {

    private final Sources sources;
    private final Episodes episodes;
    private final Consents consents;
    private final Scores scores;
    private final ReferralOverviews referrals;
    private final Clock clock;

    Persons(
            Sources sources,
            Episodes episodes,
            Consents consents,
            Scores scores,
            ReferralOverviews referrals,
            Clock clock) {
        this.sources = sources;
        this.episodes = episodes;
        this.consents = consents;
        this.scores = scores;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** The record, and what of it its reader may be shown. */
    @Component
    record Sources(PatientRecords records, WhatIsShown shown) {}

    /** With the open episode, or else the latest one. */
    Person of(PatientId id) {
        var patient = sources.records().patient(id);
        var shown = sources.shown().of(id);
        var episode = episodes.current(id)
                .or(() -> episodes.all(id).stream().findFirst())
                .orElse(null);
        return new Person(
                patient,
                patient.age(LocalDate.now(clock)).orElse(null),
                episode,
                consents.state(id),
                health(id, shown),
                shown.of(scores.of(id), score -> Items.of(score.instrument())),
                open(episode, shown),
                shown);
    }

    private HealthRecord health(PatientId id, Shown shown) {
        var health = sources.records().health(id);
        return new HealthRecord(
                shown.of(health.conditions(), Items::of), shown.of(health.medicines(), Items::of), health.allergies());
    }

    private List<ReferralLoop> open(Episode episode, Shown shown) {
        return episode == null
                ? List.of()
                : shown.of(
                        referrals.of(episode.id()).stream()
                                .map(ReferralLoop::new)
                                .filter(ReferralLoop::isOpen)
                                .toList(),
                        Items::of);
    }
}
