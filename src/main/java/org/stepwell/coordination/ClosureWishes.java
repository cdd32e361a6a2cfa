package org.stepwell.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;

/** Keeps what the person answers when asked whether care should end: closing it is theirs to decide first. */
@Service
public class ClosureWishes {

    /** Product default: monthly contacts go on meanwhile only if somebody is asked again within a season. */
    private static final Period LONGEST = Period.ofDays(90);

    private final ClosureWishRepository wishes;
    private final Clock clock;

    ClosureWishes(ClosureWishRepository wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Throws {@link InvalidAnswer} when they take their time, but not until a day from tomorrow to 90 days from now. */
    @Changes("closure wish")
    public void record(EpisodeId episode, ClosureWish.Said said) {
        if (said.answer() == ClosureWish.Answer.DEFER) {
            mustComeSoon(said.askAgainOn());
        }
        wishes.save(said.of(episode, Actor.current(), clock.instant()));
    }

    /** @return the answers, the newest first */
    @Reads("closure wish")
    public List<ClosureWish> of(EpisodeId episode) {
        return wishes.findByEpisodeIdOrderByRecordedAtDesc(episode);
    }

    private void mustComeSoon(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day == null || !day.isAfter(today) || day.isAfter(today.plus(LONGEST))) {
            throw new InvalidAnswer("askAgainOn", "Choose a day from tomorrow to 90 days from now.");
        }
    }
}
