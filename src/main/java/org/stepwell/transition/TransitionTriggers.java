package org.stepwell.transition;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.EpisodeClosed;

/** What elsewhere in care ends a follow-up. */
@Component
class TransitionTriggers {

    private final Transitions transitions;
    private final TransitionRepository repository;

    TransitionTriggers(Transitions transitions, TransitionRepository repository) {
        this.transitions = transitions;
        this.repository = repository;
    }

    @EventListener
    void on(EpisodeClosed closed) {
        if (repository.findByEpisodeIdAndEndedAtIsNull(closed.episode()).isPresent()) {
            transitions.overtake(closed.episode(), TransitionEnd.EPISODE_CLOSED);
        }
    }
}
