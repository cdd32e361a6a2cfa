package org.stepwell.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.portal.MyCare;
import org.stepwell.portal.Reader;
import org.stepwell.worklist.OpenTask;

/** Shows the plan in the person's words, and asks what they think of it. */
@Component
class AgreePlan implements OwnForm {

    private final MyCare care;
    private final Clock clock;

    AgreePlan(MyCare care, Clock clock) {
        this.care = care;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "agree-plan";
    }

    @Override
    public void show(OpenTask open, Reader reader, Model model) {
        model.addAttribute("plan", care.proposedPlan(reader).orElseThrow());
        model.addAttribute("proposed", true);
        model.addAttribute("earliest", LocalDate.now(clock).plusDays(1));
    }

    /** Whoever is signed in decides, under the name that is known of them. */
    @Override
    public Map<String, Object> answers(OpenTask open, Reader reader, Typed typed) {
        var answers = typed.answers("decision", "changesWanted", "reason", "deferUntil");
        if (reader.isPatient()) {
            answers.put("decidedBy", typed.is("withFamily", true) ? "patient-with-family" : "patient");
            answers.put("deciderName", reader.name());
        } else {
            answers.put("decidedBy", "proxy");
            answers.put("proxy", reader.account().relatedPerson().toString());
        }
        return answers;
    }
}
