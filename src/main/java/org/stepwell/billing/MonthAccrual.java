package org.stepwell.billing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.ClinicTime;

/** Opens a person's month with its first minutes, and keeps its forecast true to every minute that follows. */
@Component
class MonthAccrual {

    private static final LocalTime OPENS = LocalTime.of(9, 0);

    private final CareMonthRepository months;
    private final WeighMonth weighing;
    private final BillingSettings settings;
    private final CareTeams teams;
    private final ApplicationEventPublisher news;

    MonthAccrual(
            CareMonthRepository months,
            WeighMonth weighing,
            BillingSettings settings,
            CareTeams teams,
            ApplicationEventPublisher news) {
        this.months = months;
        this.weighing = weighing;
        this.settings = settings;
        this.teams = teams;
        this.news = news;
    }

    /** Throws {@link MonthClosed} once the care manager has confirmed the month. */
    void mustBeOpen(EpisodeId episode, YearMonth month) {
        months.findByEpisodeIdAndMonth(episode, month.atDay(1))
                .filter(row -> row.state() != CareMonth.State.OPEN)
                .ifPresent(row -> {
                    throw new MonthClosed(month);
                });
    }

    void accrue(EpisodeId episode, YearMonth month) {
        if (month.atDay(1).isBefore(settings.monthsFrom())) {
            return;
        }
        var patient = teams.patientOf(episode).value();
        var isNew = months.open(episode.value(), patient, month.atDay(1)) == 1;
        var row = months.findByEpisodeIdAndMonth(episode, month.atDay(1)).orElseThrow();
        weighing.weigh(row, List.of());
        months.save(row);
        if (isNew) {
            news.publishEvent(new MonthOpened(episode, month, closesOn(month)));
        }
    }

    /** @return the morning of the first Monday to Friday after the month */
    static Instant closesOn(YearMonth month) {
        var day = month.plusMonths(1).atDay(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(OPENS).atZone(ClinicTime.zone()).toInstant();
    }
}
