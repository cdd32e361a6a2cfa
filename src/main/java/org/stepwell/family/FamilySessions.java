package org.stepwell.family;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Keeps the sessions with a family: when, who took part, and what they agreed. */
@Service
public class FamilySessions {

    private final FamilySupportRepository supports;
    private final Clock clock;

    FamilySessions(FamilySupportRepository supports, Clock clock) {
        this.supports = supports;
        this.clock = clock;
    }

    /** Notes the appointment; throws {@link InvalidAnswer} at {@code sessionAt} for one in the past. */
    @Changes("family session")
    public void arrange(EpisodeId episode, UUID id, Instant at, String place) {
        if (at.isBefore(clock.instant())) {
            throw new InvalidAnswer("sessionAt", Words.say("wrong.family.session-at"));
        }
        var support = supports.require(episode, id);
        support.arranged(FamilySession.planned(at, place, Actor.current()));
        supports.save(support);
    }

    /**
     * Notes what came of the session.
     *
     * @return whether another appointment is to be made
     * @throws InvalidAnswer for a session held without a day or people, or on a day to come
     */
    @Changes("family session")
    public boolean report(EpisodeId episode, UUID id, Answers answers) {
        var report = SessionReport.from(answers, LocalDate.now(clock));
        var support = supports.require(episode, id);
        support.came(report, Actor.current());
        supports.save(support);
        return report.again();
    }
}
