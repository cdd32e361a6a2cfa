package org.stepwell.caseload;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.assessment.ScoreReceived;
import org.stepwell.audit.Actor;
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
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.episodes.add(episode);
    }

    /** The episodes that moved in this transaction. */
    private final class Pending implements TransactionSynchronization {

        private final Set<EpisodeId> episodes = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            Actor.asSystem("caseload", () -> episodes.forEach(standings::renew));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(RenewStandings.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(RenewStandings.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(RenewStandings.this);
        }
    }
}
