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
import org.stepwell.workflow.Words;

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
            return before.flatMap(Episode::outcome).map(Words::word).orElse("");
        }
    }

    public View of(Person person) {
        var episode = person.episode().id();
        var shown = person.shown();
        var said =
                Stream.concat(closings.of(episode), offers.of(episode).stream().flatMap(StayingWell::entries));
        return new View(
                plans.of(episode).stream().findFirst().filter(plan -> shown.shows(Items.of(plan))),
                said.filter(entry -> shown.shows(Items.said(entry.more())))
                        .sorted(Comparator.comparing(Timeline.Entry::at).reversed())
                        .toList(),
                episodes.of(episode).follows().map(episodes::of));
    }

    private static Stream<Timeline.Entry> entries(ReturnOffer offer) {
        var opened = new Timeline.Entry(offer.openedAt(), Words.say("staying-well.offered"), null);
        return Stream.concat(Stream.of(opened), offer.answers().stream().map(StayingWell::entry));
    }

    private static Timeline.Entry entry(ReturnAnswer answer) {
        var words = Words.say("staying-well.answer." + answer.answer());
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
                        case CLOSE -> Words.say("staying-well.wish.close", wish.deciderName());
                        case DEFER ->
                            Words.say("staying-well.wish.defer", wish.deciderName(), Texts.day(wish.askAgainOn()));
                        case GO_ON -> Words.say("staying-well.wish.go-on", wish.deciderName());
                    };
            return new Timeline.Entry(wish.recordedAt(), words, wish.remark());
        }

        private static Timeline.Entry entry(ClosureDecision decision) {
            var words = Words.say(decision.approved() ? "staying-well.approved" : "staying-well.not-approved");
            return new Timeline.Entry(decision.decidedAt(), words, decision.remark());
        }
    }
}
