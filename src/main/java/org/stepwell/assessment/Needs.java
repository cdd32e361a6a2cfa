package org.stepwell.assessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Finds needs, keeps them and follows them to their end. */
@Service
public class Needs {

    private final NeedRepository needs;
    private final Screening screening;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Needs(NeedRepository needs, Screening screening, ApplicationEventPublisher news, Clock clock) {
        this.needs = needs;
        this.screening = screening;
        this.news = news;
        this.clock = clock;
    }

    /** Opens or records as declined, as the decision identify-needs says of each part of the assessment. */
    @Changes("needs")
    public void identify(EpisodeId episode) {
        screening.of(episode).forEach(screened -> keep(episode, screened));
    }

    /** Adds a need the person named at a contact and wants help with; an open one of the same domain stands for both. */
    @Changes("needs")
    public void add(EpisodeId episode, NeedDomain domain) {
        keep(episode, new Screened(domain, Finding.POSITIVE, true));
    }

    /** Throws {@link NeedNotOpen} when it was not open in this episode. */
    @Changes("needs")
    public void meet(EpisodeId episode, UUID id) {
        var need = find(episode, id);
        need.meet();
        needs.save(need);
    }

    /** Throws {@link NeedNotOpen} when it was not open in this episode. */
    @Changes("needs")
    public void withdraw(EpisodeId episode, UUID id) {
        var need = find(episode, id);
        need.withdraw();
        needs.save(need);
    }

    /** @return the needs the person wants help with and has not got it yet, the oldest first */
    @Reads("needs")
    public List<Need> open(EpisodeId episode) {
        return openIn(episode);
    }

    /** @return every need of the episode, the oldest first */
    @Reads("needs")
    public List<Need> all(EpisodeId episode) {
        return needs.findByEpisodeIdOrderByFoundAt(episode);
    }

    private void keep(EpisodeId episode, Screened screened) {
        var known = openIn(episode).stream().anyMatch(need -> need.domain() == screened.domain());
        if (!known) {
            screening.statusOf(screened).ifPresent(status -> file(episode, screened, status));
        }
    }

    private void file(EpisodeId episode, Screened screened, NeedStatus status) {
        var need = needs.save(Need.found(episode, screened, status, clock.instant()));
        if (status == NeedStatus.OPEN) {
            news.publishEvent(new NeedFound(episode, need.id(), need.domain()));
        }
    }

    private List<Need> openIn(EpisodeId episode) {
        return needs.findByEpisodeIdOrderByFoundAt(episode).stream()
                .filter(need -> need.status() == NeedStatus.OPEN)
                .toList();
    }

    private Need find(EpisodeId episode, UUID id) {
        return needs.findByIdAndEpisodeId(id, episode).orElseThrow(() -> new NeedNotOpen(id));
    }
}
