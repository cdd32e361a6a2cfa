package org.stepwell.dashboard.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.dashboard.Forecast;
import org.stepwell.dashboard.TimeSpent;
import org.stepwell.dashboard.WorkDays;
import org.stepwell.dashboard.Workload;
import org.stepwell.handover.Caseloads;
import org.stepwell.handover.Caseloads.Load;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** Who carries how much, how fast work goes, what comes next, and what a hand-over would change. */
@Controller
class PeoplePages {

    private final WorkDays work;
    private final TimeSpent time;
    private final Forecast forecast;
    private final Workload workload;
    private final Caseloads caseloads;
    private final Accounts accounts;

    PeoplePages(
            WorkDays work,
            TimeSpent time,
            Forecast forecast,
            Workload workload,
            Caseloads caseloads,
            Accounts accounts) {
        this.work = work;
        this.time = time;
        this.forecast = forecast;
        this.workload = workload;
        this.caseloads = caseloads;
        this.accounts = accounts;
    }

    /** A care manager with what they carry. */
    record Carrying(Account account, Load load) {

        /** @return percent of the norm, 0 when there is none; may be above 100 */
        public int share() {
            return load.norm() == null ? 0 : 100 * load.people() / load.norm();
        }
    }

    /** What a care manager would carry after a hand-over. */
    record Would(Account to, int people, Integer norm, int open, int overdue) {}

    @GetMapping("/dashboard/people")
    String people(
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            Model model) {
        var careManagers = accounts.holding(Role.CARE_MANAGER).stream()
                .map(account -> new Carrying(account, caseloads.load(account.username())))
                .toList();
        var weeks = work.weeks();
        model.addAttribute("weeks", weeks);
        model.addAttribute(
                "highest", highest(weeks.stream().flatMapToInt(week -> IntStream.of(week.came(), week.done()))));
        model.addAttribute("lately", work.lately());
        model.addAttribute("kinds", time.byTask());
        var days = forecast.coming(StringUtils.hasText(team) ? team : null);
        model.addAttribute("team", team);
        model.addAttribute("days", days);
        model.addAttribute("timersAsOf", forecast.timersAsOf().orElse(null));
        model.addAttribute(
                "busiest",
                highest(days.stream().flatMapToInt(day -> IntStream.of(day.tasks(), day.contacts(), day.timers()))));
        model.addAttribute("careManagers", careManagers);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("would", would(careManagers, from, to));
        return "dashboard/people";
    }

    private static int highest(IntStream numbers) {
        return Math.max(1, numbers.max().orElse(1));
    }

    /** @return null unless two different people were named */
    private Would would(List<Carrying> careManagers, String from, String to) {
        var giver = find(careManagers, from);
        var receiver = find(careManagers, to);
        if (giver == null || receiver == null || giver.equals(receiver)) {
            return null;
        }
        var theirs = workload.byCareTeam().stream()
                .filter(load -> load.holder().equals(from) || load.holder().equals(to))
                .toList();
        return new Would(
                receiver.account(),
                giver.load().people() + receiver.load().people(),
                receiver.load().norm(),
                theirs.stream().mapToInt(Workload.Load::open).sum(),
                theirs.stream().mapToInt(Workload.Load::overdue).sum());
    }

    private static Carrying find(List<Carrying> careManagers, String username) {
        return careManagers.stream()
                .filter(one -> one.account().username().equals(username))
                .findFirst()
                .orElse(null);
    }
}
