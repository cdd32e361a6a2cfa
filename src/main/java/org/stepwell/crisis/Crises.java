package org.stepwell.crisis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Action;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Opens crises, at most one at a time in an episode, and tells the open one of everything new. */
@Service
public class Crises {

    private final CrisisRepository crises;
    private final CrisisReports reports;
    private final CareTeams teams;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Crises(
            CrisisRepository crises,
            CrisisReports reports,
            CareTeams teams,
            ApplicationEventPublisher news,
            Clock clock) {
        this.crises = crises;
        this.reports = reports;
        this.teams = teams;
        this.news = news;
        this.clock = clock;
    }

    /** Opens a crisis, or adds the report to the open one; of two at once the second waits and is told to the first. */
    @Changes(value = "crisis report", by = Action.WRITE_TO_TEAM)
    public void report(EpisodeId episode, Concern concern) {
        crises.lock(episode.toString());
        crises.findByEpisodeIdAndClosedAtIsNull(episode)
                .ifPresentOrElse(open -> reportAgain(open, concern), () -> open(episode, concern));
    }

    private void open(EpisodeId episode, Concern concern) {
        var crisis = crises.save(Crisis.open(episode, clock.instant()));
        var added = reports.add(crisis, concern);
        teams.hold(episode, true);
        news.publishEvent(new CrisisOpened(episode, crisis.id(), added.screened()));
    }

    private void reportAgain(Crisis open, Concern concern) {
        var added = reports.add(open, concern);
        news.publishEvent(
                new CrisisReportedAgain(open.episodeId(), added.report().id(), open.journeyId()));
    }

    /** Remembers the process that carries the crisis. */
    @Changes("crisis")
    public void startJourney(EpisodeId episode, UUID id, String processInstanceId) {
        var crisis = crises.requireOpen(episode, id);
        crisis.startJourney(processInstanceId);
        crises.save(crisis);
    }

    /** Ends the crisis as the person acting, who has decided so. */
    @Changes("crisis")
    public void close(EpisodeId episode, UUID id) {
        var crisis = crises.requireOpen(episode, id);
        crisis.close(Actor.current(), clock.instant());
        crises.save(crisis);
        teams.hold(episode, false);
        news.publishEvent(new CrisisClosed(episode, id));
    }

    /** @return the open crisis of the episode, if there is one */
    @Reads("crisis")
    public Optional<Crisis> open(EpisodeId episode) {
        return crises.findByEpisodeIdAndClosedAtIsNull(episode);
    }

    /** @return every crisis of the episode, the newest first */
    @Reads("crisis")
    public List<Crisis> of(EpisodeId episode) {
        return crises.findByEpisodeIdOrderByOpenedAtDesc(episode);
    }
}
