package org.stepwell.caseload;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.assessment.ScoreReceived;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AtCommit;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.crisis.CrisisClosed;
import org.stepwell.monitoring.ContactMade;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.MedicinesChanged;
import org.stepwell.review.EpisodeCourses;
import org.stepwell.worklist.TaskMoved;

/** Renews how somebody stands whenever their care moves, once a transaction, and everybody's every night. */
@Component
class RenewStandings {

    private static final Logger log = LoggerFactory.getLogger(RenewStandings.class);

    private final CareStandings standings;
    private final EpisodeCourses courses;
    private final TransactionTemplate transactions;
    private final AtCommit<EpisodeId> moved = new AtCommit<>(this::renewTogether);

    RenewStandings(CareStandings standings, EpisodeCourses courses, TransactionTemplate transactions) {
        this.standings = standings;
        this.courses = courses;
        this.transactions = transactions;
    }

    @EventListener
    void on(TaskMoved moved) {
        moved(moved.episode());
    }

    @EventListener
    void on(ScoreReceived received) {
        courses.openOf(received.patient()).ifPresent(this::moved);
    }

    @EventListener
    void on(ContactMade made) {
        moved(made.episode());
    }

    @EventListener
    void on(MedicinesChanged changed) {
        courses.openOf(changed.patient()).ifPresent(this::moved);
    }

    @EventListener
    void on(CrisisClosed closed) {
        moved(closed.episode());
    }

    @EventListener
    void on(EpisodeClosed closed) {
        moved(closed.episode());
    }

    /** Days pass without anybody doing anything: four weeks without a contact begin at midnight. */
    @Scheduled(cron = "0 15 3 * * *", zone = "${stepwell.zone:UTC}")
    void all() {
        renew(courses.open());
    }

    void renew(List<EpisodeId> episodes) {
        Actor.asSystem("caseload", () -> episodes.forEach(this::renewAlone));
    }

    private void renewAlone(EpisodeId episode) {
        try {
            transactions.executeWithoutResult(status -> standings.renew(episode));
        } catch (RuntimeException e) {
            // one person's trouble must not leave the others as they were yesterday
            log.error("How episode {} stands could not be renewed", episode, e);
        }
    }

    private void moved(EpisodeId episode) {
        moved.add(episode);
    }

    private void renewTogether(List<EpisodeId> episodes) {
        Actor.asSystem("caseload", () -> episodes.stream().distinct().forEach(standings::renew));
    }
}
