package org.stepwell.measure.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stepwell.measure.CareOutcomes;
import org.stepwell.measure.CareOutcomes.Line;
import org.stepwell.measure.Drawing;
import org.stepwell.measure.MeasureSettings;
import org.stepwell.measure.Span;
import org.stepwell.measure.Stands;
import org.stepwell.workflow.Word;

/** What came of care, measure by measure, and the people behind each. */
@Controller
class OutcomePages {

    private final CareOutcomes outcomes;
    private final MeasureSettings settings;

    OutcomePages(CareOutcomes outcomes, MeasureSettings settings) {
        this.outcomes = outcomes;
        this.settings = settings;
    }

    @GetMapping("/dashboard/outcomes")
    String list(@ModelAttribute PeriodParams params, Model model) {
        var span = asked(params, "/dashboard/outcomes", model);
        if (span != null) {
            model.addAttribute(
                    "lines", outcomes.lines(span).stream().map(Drawing::new).toList());
            model.addAttribute("use", outcomes.use(span).orElse(null));
            model.addAttribute("settings", settings);
        }
        return "measure/outcomes";
    }

    @GetMapping("/dashboard/outcomes/{measure:[a-z0-9-]{1,40}}")
    String one(
            @PathVariable String measure,
            @ModelAttribute PeriodParams params,
            @RequestParam(required = false) String stands,
            Model model) {
        if (!CareOutcomes.knows(measure)) {
            throw nothing();
        }
        var span = asked(params, "/dashboard/outcomes/" + measure, model);
        model.addAttribute("measure", measure);
        if (span != null) {
            var only = Word.known(Stands.class, stands);
            model.addAttribute("drawn", new Drawing(line(measure, span)));
            model.addAttribute("splits", outcomes.splits(measure, span));
            model.addAttribute("stands", only);
            model.addAttribute("all", Stands.values());
            model.addAttribute("people", outcomes.people(measure, span, only));
            model.addAttribute("limit", CareOutcomes.LIMIT);
        }
        return "measure/outcome";
    }

    @PostMapping("/dashboard/outcomes/count")
    String count(@ModelAttribute PeriodParams params) {
        var asked = params.read(outcomes.today());
        if (asked.span() != null) {
            outcomes.count(asked.span());
        }
        return "redirect:" + params.at("/dashboard/outcomes");
    }

    /** Tells the page which period it is about and how far it is counted; null when it was asked for none we can tell of. */
    private Span asked(PeriodParams params, String path, Model model) {
        var asked = params.read(outcomes.today());
        model.addAttribute("params", params);
        model.addAttribute("here", path);
        model.addAttribute("choices", PeriodChoice.all(outcomes.today(), asked.span()));
        model.addAttribute("problem", asked.problem());
        model.addAttribute("span", asked.span());
        var counted =
                asked.span() == null ? null : outcomes.counted(asked.span()).orElse(null);
        model.addAttribute("counted", counted);
        return counted == null || counted.at() == null ? null : asked.span();
    }

    private Line line(String measure, Span span) {
        return outcomes.line(measure, span).orElseThrow(OutcomePages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
