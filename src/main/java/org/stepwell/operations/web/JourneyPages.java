package org.stepwell.operations.web;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.operations.Deviations;
import org.stepwell.operations.JourneyLine;
import org.stepwell.operations.JourneyReader;
import org.stepwell.operations.JourneyRefused;
import org.stepwell.operations.Loss;
import org.stepwell.operations.process.JourneyMoves;
import org.stepwell.operations.process.Positions;
import org.stepwell.team.NotPermitted;

/** One journey: where it stands, and the ways to put it elsewhere or to end it, each on two pages. */
@Controller
class JourneyPages {

    private static final String JOURNEY = "/dashboard/operations/journeys/{id:[0-9a-f-]{36}}";

    private final JourneyReader journeys;
    private final Positions positions;
    private final JourneyMoves moves;
    private final Deviations deviations;
    private final Said said;

    JourneyPages(JourneyReader journeys, Positions positions, JourneyMoves moves, Deviations deviations, Said said) {
        this.journeys = journeys;
        this.positions = positions;
        this.moves = moves;
        this.deviations = deviations;
        this.said = said;
    }

    @GetMapping(JOURNEY)
    String show(@PathVariable String id, Model model) {
        return show(journeys.find(id), Change.NONE, null, model);
    }

    /** Says what would go. */
    @PostMapping(JOURNEY + "/move")
    String move(@PathVariable String id, @ModelAttribute Change change, Model model) {
        var journey = about(id);
        return confirm(
                journey,
                change,
                () -> moves.lossByMoving(journey.episode(), id, change.from(), change.to(), change.reason()),
                model);
    }

    @PostMapping(JOURNEY + "/end")
    String end(@PathVariable String id, @ModelAttribute Change change, Model model) {
        var journey = about(id);
        return confirm(journey, change, () -> moves.lossByEnding(journey.episode(), id, change.reason()), model);
    }

    @PostMapping(JOURNEY + "/moved")
    String moved(@PathVariable String id, @ModelAttribute Change change, RedirectAttributes flash) {
        var journey = about(id);
        return done(
                id,
                "moved",
                () -> moves.move(journey.episode(), id, change.from(), change.to(), change.reason()),
                flash);
    }

    @PostMapping(JOURNEY + "/ended")
    String ended(@PathVariable String id, @ModelAttribute Change change, RedirectAttributes flash) {
        var journey = about(id);
        return done(id, "ended", () -> moves.end(journey.episode(), id, change.reason()), flash);
    }

    private String confirm(JourneyLine journey, Change change, Supplier<Loss> loss, Model model) {
        try {
            model.addAttribute("loss", loss.get());
        } catch (JourneyRefused refused) {
            return show(journey, change, refused.word(), model);
        }
        var names = said.steps(journey.process(), journey.version());
        model.addAttribute("journey", journey);
        model.addAttribute("change", change);
        model.addAttribute("processName", said.process(journey.process()));
        model.addAttribute("fromName", positions.now(journey.id()).get(change.from()));
        model.addAttribute("toName", names.get(change.to()));
        return "operations/confirm";
    }

    private String done(String id, String word, Runnable work, RedirectAttributes flash) {
        try {
            work.run();
            flash.addFlashAttribute("toast", said.of(word));
        } catch (JourneyRefused refused) {
            flash.addFlashAttribute("refused", refused.word());
        } catch (ConcurrencyFailureException quicker) {
            flash.addFlashAttribute("refused", "moved-on");
        }
        return "redirect:/dashboard/operations/journeys/" + id;
    }

    private String show(JourneyLine journey, Change change, String refused, Model model) {
        var id = journey.id();
        model.addAttribute("journey", journey);
        model.addAttribute("change", change);
        model.addAttribute("processName", said.process(journey.process()));
        model.addAttribute("deviations", deviations.ofJourney(id));
        if (refused != null) {
            model.addAttribute("refused", refused);
        }
        if (journey.isRunning()) {
            model.addAttribute("now", positions.now(id));
            model.addAttribute("since", journeys.openSince(id));
            model.addAttribute("stopped", journeys.stopped(id));
            model.addAttribute("below", journeys.below(id));
            model.addAttribute("leavable", positions.leavable(id));
            model.addAttribute("places", positions.places(id));
        }
        return "operations/journey";
    }

    /** A journey about nobody's care is nobody's to move from here. */
    private JourneyLine about(String id) {
        var journey = journeys.find(id);
        if (journey.episode() == null) {
            throw new NotPermitted();
        }
        return journey;
    }

    /** What somebody wants to do to a journey, and why. */
    record Change(String from, String to, String reason) {

        static final Change NONE = new Change("", "", "");

        Change {
            from = from == null ? "" : from;
            to = to == null ? "" : to;
            // a browser sends each end of a line as two characters and counts it as one
            reason = reason == null ? "" : reason.replace("\r\n", "\n");
        }
    }
}
