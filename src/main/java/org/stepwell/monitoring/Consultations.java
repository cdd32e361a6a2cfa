package org.stepwell.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Files the psychiatrist's reviews of a case. */
@Service
public class Consultations {

    private final ConsultationRepository consultations;
    private final Clock clock;

    Consultations(ConsultationRepository consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Changes("consultation")
    public void record(EpisodeId episode, String recommendation, boolean changeTreatment) {
        consultations.save(new Consultation(
                UUID.randomUUID(), 0, episode, recommendation, changeTreatment, Actor.current(), clock.instant()));
    }

    /** @return every consultation, the oldest first */
    @Reads("consultations")
    public List<Consultation> of(EpisodeId episode) {
        return consultations.findByEpisodeIdOrderByGivenAt(episode);
    }
}
