package org.stepwell.insurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;

/** Sees to it that nothing is sent before the payer has been asked where it wants to be. */
@Service
public class Authorizations {

    private final AuthorizationRepository authorizations;
    private final AuthorizationRule rule;
    private final Clock clock;

    Authorizations(AuthorizationRepository authorizations, AuthorizationRule rule, Clock clock) {
        this.authorizations = authorizations;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Asks the rule, and what the payer said before about the same service.
     *
     * @return whether it may be sent; if not, what has to be asked waits as an open authorisation
     */
    @Changes("authorization")
    public boolean check(EpisodeId episode, Sending sending) {
        var today = LocalDate.now(clock);
        if (before(episode, sending).stream().anyMatch(one -> one.clears(today))) {
            return true;
        }
        var obstacle = rule.obstacle(sending, today.getYear());
        obstacle.ifPresent(why -> authorizations.save(Authorization.open(episode, sending, why, clock.instant())));
        return obstacle.isEmpty();
    }

    /**
     * Takes what came of asking the payer. Throws {@link InvalidAnswer} at the field that is missing or cannot be.
     *
     * @return whether it may be sent now
     */
    @Changes("authorization")
    public boolean answer(EpisodeId episode, UUID about, PayerAnswer answer) {
        var today = LocalDate.now(clock);
        var authorization = latest(episode, about);
        authorization.take(answer.checked(today), Actor.current(), clock.instant());
        return authorizations.save(authorization).clears(today);
    }

    /** @return what is being asked about this now, or was last */
    @Reads("authorization")
    public Authorization current(EpisodeId episode, UUID about) {
        return latest(episode, about);
    }

    /** @return all that payers were asked in this episode, the newest first */
    @Reads("authorization")
    public List<Authorization> of(EpisodeId episode) {
        return authorizations.findByEpisodeIdOrderByOpenedAtDesc(episode);
    }

    private List<Authorization> before(EpisodeId episode, Sending sending) {
        return authorizations.findByEpisodeIdAndAboutOrderByOpenedAtDesc(episode, sending.about()).stream()
                .filter(one -> one.serviceId().equals(sending.serviceId()))
                .toList();
    }

    private Authorization latest(EpisodeId episode, UUID about) {
        return authorizations.findByEpisodeIdAndAboutOrderByOpenedAtDesc(episode, about).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No authorisation is open about " + about));
    }
}
