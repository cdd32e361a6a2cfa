package org.stepwell.caseload.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.insurance.InsuranceTold;
import org.stepwell.insurance.Insurances;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Takes who pays for a person's care, and corrections of it. */
@Controller
class InsuranceEntries {

    private static final String PATIENT = "/patients/{id:[0-9a-f-]{36}}/insurance";

    private final Insurances insurances;
    private final Accounts accounts;

    InsuranceEntries(Insurances insurances, Accounts accounts) {
        this.insurances = insurances;
        this.accounts = accounts;
    }

    /** What the form of an insurance sends. */
    record Typed(String payer, String plan, String memberNumber, LocalDate from, LocalDate until) {

        InsuranceTold told() {
            return new InsuranceTold(payer, plan, memberNumber, from, until);
        }
    }

    @PostMapping(PATIENT)
    String add(@PathVariable String id, Typed typed, RedirectAttributes flash) {
        return take(id, "new", flash, () -> insurances.add(PatientId.of(id), typed.told()));
    }

    @PostMapping(PATIENT + "/{insurance}")
    String change(
            @PathVariable String id,
            @PathVariable UUID insurance,
            @RequestParam int version,
            Typed typed,
            RedirectAttributes flash) {
        return take(
                id,
                insurance.toString(),
                flash,
                () -> insurances.change(PatientId.of(id), insurance, version, typed.told()));
    }

    private String take(String id, String row, RedirectAttributes flash, Runnable work) {
        if (accounts.current().filter(account -> account.patient() == null).isEmpty()) {
            throw new NotPermitted();
        }
        try {
            work.run();
            flash.addFlashAttribute("toast", Words.say("insurance.done"));
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("insuranceRow", row);
            flash.addFlashAttribute("insuranceErrors", Map.of(refused.field(), refused.getMessage()));
        }
        return "redirect:/patients/" + id + "#insurance";
    }
}
