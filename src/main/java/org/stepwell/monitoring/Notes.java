package org.stepwell.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;

/** What this feature wrote down of an episode so far, oldest first, and what time it is now. */
@Component
class Notes {

    private final ContactRepository contacts;
    private final VerdictRepository verdicts;
    private final ConsultationRepository consultations;
    private final Clock clock;

    Notes(ContactRepository contacts, VerdictRepository verdicts, ConsultationRepository consultations, Clock clock) {
        this.contacts = contacts;
        this.verdicts = verdicts;
        this.consultations = consultations;
        this.clock = clock;
    }

    List<Contact> contacts(EpisodeId episode) {
        return contacts.findByEpisodeIdOrderByMadeAt(episode);
    }

    List<Verdict> verdicts(EpisodeId episode) {
        return verdicts.findByEpisodeIdOrderByJudgedAt(episode);
    }

    List<Consultation> consultations(EpisodeId episode) {
        return consultations.findByEpisodeIdOrderByGivenAt(episode);
    }

    void keep(Verdict verdict) {
        verdicts.save(verdict);
    }

    Instant now() {
        return clock.instant();
    }
}
