package org.stepwell.billing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Keeps the minutes that care takes, by person and patient; each counts in the calendar month it began in. */
@Service
public class CareTimes {

    private static final int MOST_MINUTES = 480;

    private final CareTimeRepository times;
    private final MonthAccrual months;
    private final Clock clock;

    CareTimes(CareTimeRepository times, MonthAccrual months, Clock clock) {
        this.times = times;
        this.months = months;
        this.clock = clock;
    }

    /**
     * Adds the time once, however often its source is told. Throws {@link InvalidAnswer} for minutes beyond 1 to 480
     * or a start that is still to come, and {@link MonthClosed} when its month is closed.
     */
    @Changes("care time")
    public void add(EpisodeId episode, Spent spent) {
        check("minutes", spent.minutes(), 1);
        if (spent.startedAt().isAfter(clock.instant())) {
            throw new InvalidAnswer("on", Words.say("wrong.billing.to-come"));
        }
        if (!times.existsBySourceAndSourceId(Word.of(spent.source()), spent.sourceId())) {
            count(episode, CareTime.of(episode, spent, Actor.current(), clock.instant()));
        }
    }

    /**
     * Puts other minutes in the place of a row, which stays. Throws {@link InvalidAnswer} for minutes beyond 0 to 480,
     * without a reason, and for a row that is not there or was corrected before.
     */
    @Changes("care time")
    public void correct(EpisodeId episode, UUID id, int minutes, String reason) {
        check("minutes", minutes, 0);
        if (reason == null || reason.isBlank()) {
            throw new InvalidAnswer("reason", Words.say("wrong.billing.why-other"));
        }
        var row = times.findByIdAndEpisodeId(id, episode)
                .filter(found -> !times.existsByCorrects(found.id()))
                .orElseThrow(() -> new InvalidAnswer("minutes", Words.say("wrong.billing.corrected-meanwhile")));
        count(episode, row.corrected(minutes, reason.strip(), Actor.current(), clock.instant()));
    }

    /** @return the rows that count in the month, the oldest first, without those that a correction took the place of */
    @Reads("care time")
    public List<CareTime> of(EpisodeId episode, YearMonth month) {
        var all = times.findByEpisodeIdAndMonthOrderByStartedAt(episode, month.atDay(1));
        var corrected =
                all.stream().map(CareTime::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream().filter(time -> !corrected.contains(time.id())).toList();
    }

    private void count(EpisodeId episode, CareTime time) {
        months.mustBeOpen(episode, time.yearMonth());
        times.save(time);
        months.accrue(episode, time.yearMonth());
    }

    private static void check(String field, int minutes, int fewest) {
        if (minutes < fewest || minutes > MOST_MINUTES) {
            throw new InvalidAnswer(field, Words.say("wrong.billing.minutes", fewest, MOST_MINUTES));
        }
    }
}
