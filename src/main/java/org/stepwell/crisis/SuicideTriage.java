package org.stepwell.crisis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps how a person in crisis was screened, and the level and clocks that follow from it. */
@Service
public class SuicideTriage {

    private final CrisisRepository crises;
    private final CrisisScreenRepository screens;
    private final ClockTable clocks;
    private final Episodes episodes;
    private final Clock clock;

    SuicideTriage(
            CrisisRepository crises,
            CrisisScreenRepository screens,
            ClockTable clocks,
            Episodes episodes,
            Clock clock) {
        this.crises = crises;
        this.screens = screens;
        this.clocks = clocks;
        this.episodes = episodes;
        this.clock = clock;
    }

    @Changes("suicide screen")
    public void record(EpisodeId episode, UUID crisis, Screen screen) {
        crises.requireOpen(episode, crisis);
        screens.save(CrisisScreen.of(screen, crisis, Actor.current(), clock.instant()));
    }

    /** @return the newest screen as the rule reads it */
    @Reads("suicide screen")
    public TriageFacts facts(EpisodeId episode, UUID crisis) {
        return TriageFacts.of(screens.newest(crises.requireOpen(episode, crisis).id()));
    }

    /** Rates the episode's risk too, which nobody lowers while the crisis is open; sets the clocks of the level. */
    @Changes("risk level")
    public Crisis rate(EpisodeId episode, UUID id, RiskLevel level) {
        var crisis = crises.requireOpen(episode, id);
        var screen = screens.newest(id).map(CrisisScreen::id).orElse(null);
        crisis.triage(level, screen, clocks.of(level), clock.instant());
        episodes.holdRisk(episode, level);
        return crises.save(crisis);
    }

    /** @return whether a screen came in that no triage has read yet, so that nobody has to be asked again */
    @Reads("suicide screen")
    public boolean hasFreshScreen(EpisodeId episode, UUID id) {
        var read = crises.requireOpen(episode, id).screenId();
        return screens.newest(id)
                .map(CrisisScreen::id)
                .filter(it -> !read.filter(it::equals).isPresent())
                .isPresent();
    }

    /** @return the clinic's day, beyond which no result can have been scored */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
