package org.stepwell.caseload.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.ClosureDecision;
import org.stepwell.coordination.ClosureDecisions;
import org.stepwell.coordination.ClosureWish;
import org.stepwell.coordination.ClosureWishes;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.RelapsePreventionPlan;
import org.stepwell.coordination.RelapsePreventionPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relapse.ReturnAnswer;
import org.stepwell.relapse.ReturnOffer;
import org.stepwell.relapse.ReturnOffers;
import org.stepwell.workflow.Word;

/** How the person means to stay well, what was said about ending care, and coming back; asked for as {@code @stayingWell}. */
@Component
class StayingWell {

    private final RelapsePreventionPlans plans;
    private final Closings closings;
    private final ReturnOffers offers;
    private final Episodes episodes;

    StayingWell(RelapsePreventionPlans plans, Closings closings, ReturnOffers offers, Episodes episodes) {
        this.plans = plans;
        this.closings = closings;
        this.offers = offers;
        this.episodes = episodes;
    }

    /**
     * What the page shows.
     *
     * @param said what was said about ending care and coming back, the newest first
     * @param before the episode this one follows
     */
    record View(Optional<RelapsePreventionPlan> plan, List<Timeline.Entry> said, Optional<Episode> before) {

        public boolean isEmpty() {
            return plan.isEmpty() && said.isEmpty() && before.isEmpty();
        }

        /** @return how the episode before ended, in a word */
        public String beforeEnded() {
            return before.flatMap(Episode::outcome)
                    .map(Word::of)
                    .map(Texts::word)
                    .orElse("");
        }
    }

    public View of(EpisodeId episode) {
        var said =
                Stream.concat(closings.of(episode), offers.of(episode).stream().flatMap(StayingWell::entries));
        return new View(
                plans.of(episode).stream().findFirst(),
                said.sorted(Comparator.comparing(Timeline.Entry::at).reversed()).toList(),
                episodes.of(episode).follows().map(episodes::of));
    }

    private static Stream<Timeline.Entry> entries(ReturnOffer offer) {
        var opened = new Timeline.Entry(offer.openedAt(), "A score was reason to offer care again", null);
        return Stream.concat(Stream.of(opened), offer.answers().stream().map(StayingWell::entry));
    }

    private static Timeline.Entry entry(ReturnAnswer answer) {
        var words =
                switch (Word.to(ReturnAnswer.Answer.class, answer.answer())) {
                    case RETURN -> "Wanted to come back";
                    case DEFER -> "Wanted to think about coming back";
                    case DECLINE -> "Did not want to come back";
                    case NOT_REACHED -> "Could not be asked about coming back";
                };
        return new Timeline.Entry(answer.at(), words, answer.remark());
    }

    /** The two words that end care: the person's and the supervisor's. */
    @Component
    static class Closings {

        private final ClosureWishes wishes;
        private final ClosureDecisions decisions;

        Closings(ClosureWishes wishes, ClosureDecisions decisions) {
            this.wishes = wishes;
            this.decisions = decisions;
        }

        Stream<Timeline.Entry> of(EpisodeId episode) {
            return Stream.concat(
                    wishes.of(episode).stream().map(Closings::entry),
                    decisions.of(episode).stream().map(Closings::entry));
        }

        private static Timeline.Entry entry(ClosureWish wish) {
            var words =
                    switch (Word.to(ClosureWish.Answer.class, wish.answer())) {
                        case CLOSE -> wish.deciderName() + " agreed that care can end";
                        case DEFER -> wish.deciderName() + " wanted time until " + Texts.day(wish.askAgainOn());
                        case GO_ON -> wish.deciderName() + " wanted care to go on";
                    };
            return new Timeline.Entry(wish.recordedAt(), words, wish.remark());
        }

        private static Timeline.Entry entry(ClosureDecision decision) {
            var words = decision.approved() ? "Supervisor approved that care ends" : "Supervisor let care go on";
            return new Timeline.Entry(decision.decidedAt(), words, decision.remark());
        }
    }
}
