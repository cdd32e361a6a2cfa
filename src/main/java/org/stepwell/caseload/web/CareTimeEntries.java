package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.billing.CareActivity;
import org.stepwell.billing.CareTimes;
import org.stepwell.billing.MonthClosed;
import org.stepwell.billing.Spent;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Takes minutes that no step asked for, and corrections of those noted. */
@Controller
class CareTimeEntries {

    private final CareTimes times;
    private final Episodes episodes;
    private final Accounts accounts;
    private final Clock clock;

    CareTimeEntries(CareTimes times, Episodes episodes, Accounts accounts, Clock clock) {
        this.times = times;
        this.episodes = episodes;
        this.accounts = accounts;
        this.clock = clock;
    }

    @PostMapping("/patients/{id:[0-9a-f-]{36}}/care-time")
    String add(
            @PathVariable String id,
            @RequestParam CareActivity activity,
            @RequestParam int minutes,
            @RequestParam LocalDate on,
            RedirectAttributes flash) {
        var spent = Spent.entered(activity, staff().username(), startOf(on, minutes), minutes);
        return answer(
                id,
                flash,
                Words.say("billing.done.added"),
                () -> times.add(episode(id).id(), spent));
    }

    @PostMapping("/patients/{id:[0-9a-f-]{36}}/care-time/{row}/correction")
    String correct(
            @PathVariable String id,
            @PathVariable UUID row,
            @RequestParam int minutes,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        staff();
        return answer(
                id,
                flash,
                Words.say("billing.done.corrected"),
                () -> times.correct(episode(id).id(), row, minutes, reason));
    }

    private static String answer(String id, RedirectAttributes flash, String done, Runnable work) {
        try {
            work.run();
            flash.addFlashAttribute("toast", done);
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("careTimeError", refused.getMessage());
        } catch (MonthClosed closed) {
            flash.addFlashAttribute("careTimeError", Words.say("billing.month-closed"));
        }
        return "redirect:/patients/" + id + "#care-time";
    }

    private Episode episode(String id) {
        var patient = PatientId.of(id);
        return episodes.current(patient)
                .or(() -> episodes.all(patient).stream().findFirst())
                .orElseThrow(NotPermitted::new);
    }

    private Account staff() {
        return accounts.current().filter(account -> account.patient() == null).orElseThrow(NotPermitted::new);
    }

    private Instant startOf(LocalDate on, int minutes) {
        return on.equals(LocalDate.now(clock))
                ? clock.instant().minus(Duration.ofMinutes(Math.max(0, minutes)))
                : on.atTime(LocalTime.NOON).atZone(ClinicTime.zone()).toInstant();
    }
}
