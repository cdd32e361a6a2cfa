package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.billing.CareMonth;
import org.stepwell.billing.CareMonths;
import org.stepwell.billing.CareTime;
import org.stepwell.billing.CareTimes;
import org.stepwell.billing.Forecast;
import org.stepwell.coordination.Episode;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;

/** The minutes of this month beside a person's record; the page calls it by its name, {@code @careMinutes}. */
@Component("careMinutes")
public class CareMinutes {

    private final CareTimes times;
    private final CareMonths months;
    private final Accounts accounts;
    private final Clock clock;

    CareMinutes(CareTimes times, CareMonths months, Accounts accounts, Clock clock) {
        this.times = times;
        this.months = months;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param forecast in words; null before the month's first minute */
    public record View(String forecast, List<CareTime> times, List<CareMonth> earlier) {}

    /** @return null for somebody never enrolled, and for the person's own side, whom billing does not ask */
    public View of(Episode episode) {
        if (episode == null || accounts.current().map(Account::patient).isPresent()) {
            return null;
        }
        var now = YearMonth.now(clock);
        var all = months.of(episode.id());
        return new View(
                all.stream()
                        .filter(month -> month.month().equals(now.atDay(1)))
                        .map(CareMonth::forecast)
                        .map(Forecast::words)
                        .findFirst()
                        .orElse(null),
                times.of(episode.id(), now),
                all.stream()
                        .filter(month -> month.month().isBefore(now.atDay(1)))
                        .toList());
    }
}
