package org.stepwell.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Files the psychiatrist's reviews of a case. */
@Service
public class Consultations {

    private final ConsultationRepository consultations;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Consultations(ConsultationRepository consultations, ApplicationEventPublisher news, Clock clock) {
        this.consultations = consultations;
        this.news = news;
        this.clock = clock;
    }

    /** Files the review that monitoring asked for. */
    @Changes("consultation")
    public void record(EpisodeId episode, String recommendation, boolean changeTreatment) {
        save(episode, recommendation, changeTreatment);
        news.publishEvent(new CaseReviewed(episode));
    }

    /** Files a review held elsewhere, such as over the whole caseload; it counts as the one monitoring may wait for. */
    @Changes("consultation")
    public void recordElsewhere(EpisodeId episode, String recommendation, boolean changeTreatment) {
        save(episode, recommendation, changeTreatment);
        news.publishEvent(new CaseReviewedElsewhere(episode));
    }

    /** @return every consultation, the oldest first */
    @Reads("consultations")
    public List<Consultation> of(EpisodeId episode) {
        return consultations.findByEpisodeIdOrderByGivenAt(episode);
    }

    private void save(EpisodeId episode, String recommendation, boolean changeTreatment) {
        consultations.save(new Consultation(
                UUID.randomUUID(), 0, episode, recommendation, changeTreatment, Actor.current(), clock.instant()));
    }
}
