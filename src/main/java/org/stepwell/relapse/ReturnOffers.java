package org.stepwell.relapse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferrals;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;

/** Offers care again to people whose care had ended, and keeps what they answer. */
@Service
public class ReturnOffers {

    /** Product default: silence is tried again soon. */
    private static final int TRY_AGAIN_DAYS = 2;

    private final ReturnOfferRepository offers;
    private final Deferrals deferrals;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ReturnOffers(ReturnOfferRepository offers, Deferrals deferrals, ApplicationEventPublisher news, Clock clock) {
        this.offers = offers;
        this.deferrals = deferrals;
        this.news = news;
        this.clock = clock;
    }

    /** Has somebody ask the person, unless that is under way; the episode is the one that had ended. */
    @Changes("offer of care")
    public void open(EpisodeId ended, UUID score) {
        if (offers.findByEpisodeIdAndEndedAtIsNull(ended).isEmpty()) {
            offers.save(ReturnOffer.open(ended, score, clock.instant()));
            news.publishEvent(new ReturnOffered(ended));
        }
    }

    @Changes("offer of care")
    public void startJourney(EpisodeId ended, String processInstanceId) {
        var offer = require(ended);
        offer.startJourney(processInstanceId);
        offers.save(offer);
    }

    /**
     * Keeps the answer. Throws {@link InvalidAnswer} when they want time, but until a day that is past or later than the
     * clinic allows, and {@link NoOpenOffer} when nobody was asked.
     *
     * @param askAgainOn the day they named, null for the usual time and unless they want time
     * @return the day to ask again, null when there is no more to ask
     */
    @Changes("offer of care")
    public LocalDate answered(EpisodeId ended, ReturnAnswer.Answer answer, LocalDate askAgainOn, String remark) {
        var offer = require(ended);
        var again = again(answer, askAgainOn);
        offer.answered(new ReturnAnswer(Word.of(answer), again, remark, Actor.current(), clock.instant()));
        offers.save(offer);
        return again;
    }

    /** @return the offers after this episode, the newest first */
    @Reads("offer of care")
    public List<ReturnOffer> of(EpisodeId ended) {
        return offers.findByEpisodeIdOrderByOpenedAtDesc(ended);
    }

    private LocalDate again(ReturnAnswer.Answer answer, LocalDate named) {
        return switch (answer) {
            case RETURN, DECLINE -> null;
            case NOT_REACHED -> LocalDate.now(clock).plusDays(TRY_AGAIN_DAYS);
            case DEFER -> deferrals.until(named);
        };
    }

    private ReturnOffer require(EpisodeId ended) {
        return offers.findByEpisodeIdAndEndedAtIsNull(ended).orElseThrow(() -> new NoOpenOffer(ended));
    }
}
