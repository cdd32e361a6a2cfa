package org.stepwell.measure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Says what was counted as people say numbers; pages of outcomes call it {@code @outcomeNumbers}. */
@Component("outcomeNumbers")
public class Numbers {

    private static final int MONTHS_OF_QUARTER = 3;

    private final MessageSource words;
    private final Clock clock;

    Numbers(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @return "42 %", or that there are too few to tell */
    public String rate(Rate rate) {
        return rate.isTellable() ? percent(rate.share()) : say("outcomes.few", rate.people());
    }

    /** @return "31 to 54 %"; empty when there are too few to tell */
    public String interval(Rate rate) {
        return rate.isTellable() ? say("outcomes.interval", whole(100 * rate.low()), percent(rate.high())) : "";
    }

    /**
     * @param unit of a mean, else null
     * @return the share or the mean, as far as it can be told
     */
    public String figure(Figures figures, Unit unit) {
        return unit != null && figures.rate().isTellable()
                ? say("outcomes." + Word.of(unit), decimal(figures.mean()))
                : rate(figures.rate());
    }

    public String interval(Figures figures, Unit unit) {
        if (unit == null || !figures.rate().isTellable()) {
            return interval(figures.rate());
        }
        var low = Math.max(0, figures.mean() - figures.around());
        return say("outcomes." + Word.of(unit) + "-interval", decimal(low), decimal(figures.mean() + figures.around()));
    }

    public String decimal(double value) {
        return String.format(Locale.ENGLISH, "%,.1f", value);
    }

    public String whole(double value) {
        return String.format(Locale.ENGLISH, "%,.0f", value);
    }

    /** @return by how much it is less, as a share of what it was before */
    public String less(double before, double since) {
        var change = before == 0 ? 0 : (since - before) / before;
        return say(change > 0 ? "outcomes.more" : "outcomes.less", percent(Math.abs(change)));
    }

    /** @return "Q2 2025", "2025", or two days */
    public String period(Span span) {
        var from = span.from();
        if (from.getDayOfYear() == 1 && span.until().equals(from.plusYears(1).minusDays(1))) {
            return String.valueOf(from.getYear());
        }
        var isQuarter = from.getDayOfMonth() == 1
                && from.getMonthValue() % MONTHS_OF_QUARTER == 1
                && span.until().equals(from.plusMonths(MONTHS_OF_QUARTER).minusDays(1));
        return isQuarter
                ? "Q" + (from.getMonthValue() / MONTHS_OF_QUARTER + 1) + " " + from.getYear()
                : say("outcomes.period.days", from.toString(), span.until().toString());
    }

    /** @return the name of a group; a language or payer as it is written */
    public String group(String word) {
        return words.getMessage(
                "outcome.group." + word, null, StringUtils.capitalize(word), LocaleContextHolder.getLocale());
    }

    /** @return "12 minutes ago" */
    public String ago(Instant at) {
        var minutes = Math.max(0, Duration.between(at, clock.instant()).toMinutes());
        return minutes < 120 ? say("outcomes.minutes-ago", minutes) : say("outcomes.hours-ago", minutes / 60);
    }

    private String percent(double share) {
        return whole(100 * share) + " %";
    }

    private String say(String key, Object... arguments) {
        return Words.say(key, arguments);
    }
}
