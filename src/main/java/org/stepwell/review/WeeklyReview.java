package org.stepwell.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.audit.Actor;
import org.stepwell.workflow.Decisions;

/** Draws up the week's list: whom the rule picks, each once a week, on however many nodes this runs. */
@Component
public class WeeklyReview {

    private static final Logger log = LoggerFactory.getLogger(WeeklyReview.class);

    private final OpenCases cases;
    private final CaseloadReviewRepository reviews;
    private final Decisions decisions;
    private final ReviewSettings settings;
    private final ApplicationEventPublisher news;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WeeklyReview(
            OpenCases cases,
            CaseloadReviewRepository reviews,
            Decisions decisions,
            ReviewSettings settings,
            ApplicationEventPublisher news,
            TransactionTemplate transactions,
            Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.decisions = decisions;
        this.settings = settings;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Puts everybody on the list whom the rule picks now; each in a transaction of their own. */
    public void pick() {
        if (!LocalDate.now(clock).isBefore(settings.weeksFrom())) {
            Actor.asSystem("caseload-review", () -> pickFor(week()));
        }
    }

    /** @return the Monday of this week */
    public LocalDate week() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void pickFor(LocalDate week) {
        transactions.executeWithoutResult(status -> reviews.carryOver(week));
        cases.notOnTheListOf(week, clock.instant()).forEach(facts -> {
            try {
                transactions.executeWithoutResult(status -> weigh(facts, week));
            } catch (RuntimeException e) {
                // one person's trouble must not keep the others off the list; tomorrow's run tries again
                log.error("Episode {} could not be put on the week's list", facts.episode(), e);
            }
        });
    }

    private void weigh(CaseFacts facts, LocalDate week) {
        var row = decisions.row("order-caseload-review", facts.inputs());
        if (!row.isEmpty()) {
            put(facts, week, row);
        }
    }

    private void put(CaseFacts facts, LocalDate week, Map<String, Object> row) {
        var id = UUID.randomUUID();
        var episode = facts.episode();
        var isNew = reviews.pick(
                        id,
                        episode.value(),
                        week,
                        (Integer) row.get("rank"),
                        (String) row.get("reason"),
                        Timestamp.from(clock.instant()))
                == 1;
        if (isNew && !facts.isBeforePsychiatrist()) {
            news.publishEvent(new PickedForReview(episode, id));
        }
    }
}
