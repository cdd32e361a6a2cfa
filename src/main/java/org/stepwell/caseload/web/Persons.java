package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Scores;
import org.stepwell.caseload.PatientRecords;
import org.stepwell.consent.Consents;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.PatientId;
import org.stepwell.referral.ReferralOverviews;

/** Puts the person in short together; each service asked says for itself whether it may tell. */
@Component
class Persons {

    private final PatientRecords records;
    private final Episodes episodes;
    private final Consents consents;
    private final Scores scores;
    private final ReferralOverviews referrals;
    private final Clock clock;

    Persons(
            PatientRecords records,
            Episodes episodes,
            Consents consents,
            Scores scores,
            ReferralOverviews referrals,
            Clock clock) {
        this.records = records;
        this.episodes = episodes;
        this.consents = consents;
        this.scores = scores;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** With the open episode, or else the latest one. */
    Person of(PatientId id) {
        var patient = records.patient(id);
        var episode = episodes.current(id)
                .or(() -> episodes.all(id).stream().findFirst())
                .orElse(null);
        return new Person(
                patient,
                patient.age(LocalDate.now(clock)).orElse(null),
                episode,
                consents.state(id),
                records.health(id),
                scores.of(id),
                open(episode));
    }

    private List<ReferralLoop> open(Episode episode) {
        return episode == null
                ? List.of()
                : referrals.of(episode.id()).stream()
                        .map(ReferralLoop::new)
                        .filter(ReferralLoop::isOpen)
                        .toList();
    }
}
