package org.stepwell.dashboard.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.dashboard.Figure;
import org.stepwell.dashboard.Figures;
import org.stepwell.dashboard.Workload;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** What needs a supervisor now, and who is behind each figure. */
@Controller
class DashboardPages {

    private final Figures figures;
    private final Workload workload;
    private final Accounts accounts;
    private final TeamNotes notes;
    private final Clock clock;

    DashboardPages(Figures figures, Workload workload, Accounts accounts, TeamNotes notes, Clock clock) {
        this.figures = figures;
        this.workload = workload;
        this.accounts = accounts;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/dashboard")
    String now(Model model) {
        model.addAttribute("figures", figures.all());
        model.addAttribute("teams", workload.byCareTeam());
        model.addAttribute("roles", workload.byRole());
        model.addAttribute("people", workload.byPerson());
        model.addAttribute("asOf", clock.instant());
        return "dashboard/now";
    }

    @GetMapping("/dashboard/now/{figure:[a-z-]{1,30}}")
    String people(@PathVariable String figure, @RequestParam(required = false) String team, Model model) {
        var known = figure(figure);
        var careManager = team == null || team.isBlank() ? null : team;
        model.addAttribute("figure", known);
        model.addAttribute("lines", figures.people(known, careManager));
        model.addAttribute("team", careManager);
        model.addAttribute("managers", accounts.holding(Role.CARE_MANAGER));
        return "dashboard/figure";
    }

    /** Asks the team of the person to look, in a note that stays with the person. */
    @PostMapping("/dashboard/now/{figure:[a-z-]{1,30}}/nudge")
    String nudge(@PathVariable String figure, @RequestParam String patient, RedirectAttributes flash) {
        var known = figure(figure);
        accounts.currentFor(Action.READ_DASHBOARD);
        notes.write(PatientId.of(patient), Words.say("dashboard.nudge." + known.word()));
        flash.addFlashAttribute("toast", Words.say("dashboard.nudged"));
        return "redirect:/dashboard/now/" + known.word();
    }

    private static Figure figure(String word) {
        return Optional.ofNullable(Word.known(Figure.class, word)).orElseThrow(NotPermitted::new);
    }
}
