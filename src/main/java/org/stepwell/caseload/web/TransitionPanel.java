package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.transition.Transition;
import org.stepwell.transition.TransitionStep;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Reads the latest stay for the patient page, which asks for it by the name {@code @transitionPanel}. */
@Component
class TransitionPanel {

    private static final Set<Role> MAY_REPORT = Set.of(Role.CARE_MANAGER, Role.SUPERVISOR);
    private static final int SOON = 7;
    private static final int LATEST = 30;

    private final Transitions transitions;
    private final Accounts accounts;
    private final Clock clock;

    TransitionPanel(Transitions transitions, Accounts accounts, Clock clock) {
        this.transitions = transitions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One clock after a stay: what has to be done, in which days, and how that stands. */
    record Tick(String what, String days, String stands) {}

    /** A stay as the page shows it; left is null while the person is still there, the reason when nobody said. */
    record View(
            String what,
            String reason,
            Instant came,
            Instant left,
            String stands,
            boolean waits,
            List<Tick> clocks,
            List<Timeline.Entry> steps) {}

    /** @return null when the person was in no hospital as far as we know */
    public View of(EpisodeId episode) {
        return transitions.of(episode).stream().findFirst().map(this::view).orElse(null);
    }

    /** @return whether the reader may report stays */
    public boolean mayReport() {
        return accounts.current().stream()
                .flatMap(account -> account.roles().stream())
                .anyMatch(MAY_REPORT::contains);
    }

    private View view(Transition stay) {
        var what = Words.say("transition.kind." + Word.of(stay.kind()));
        var left = stay.dischargedAt();
        return new View(
                what + stay.place().map(place -> ", " + place).orElse(""),
                stay.reason().map(Word::of).orElse(null),
                stay.admittedAt(),
                left.orElse(null),
                stay.endedAs()
                        .map(Words::title)
                        .orElse(Words.say(left.isEmpty() ? "transition.hospital" : "transition.followed-up")),
                left.isEmpty() && stay.endedAs().isEmpty(),
                clocks(stay),
                stay.steps().stream().map(TransitionPanel::entry).toList());
    }

    private List<Tick> clocks(Transition stay) {
        var clocks = new ArrayList<Tick>();
        visit(stay, SOON).ifPresent(clocks::add);
        visit(stay, LATEST).ifPresent(clocks::add);
        return clocks;
    }

    private Optional<Tick> visit(Transition stay, int days) {
        return stay.visitWithin(days)
                .map(window -> new Tick(
                        Words.say("transition.visit", days),
                        Words.say("transition.days", Texts.day(window.from()), Texts.day(window.to())),
                        Words.say(
                                stay.seenWithin(days)
                                        ? "transition.visit.done"
                                        : window.to().isBefore(LocalDate.now(clock))
                                                ? "transition.visit.missed"
                                                : "transition.visit.open")));
    }

    /** Without the notes: those stay with the people who do the steps. */
    private static Timeline.Entry entry(TransitionStep step) {
        var more = step.outcome() == null ? null : Words.word("transition-outcome", step.outcome());
        return new Timeline.Entry(step.at(), Words.title("transition-step-kind", step.what()), more);
    }
}
