package org.stepwell.measure;

import java.util.List;

/**
 * Closing the referral loop (CMS50): of the first referral of each person that leaves two months to the end of the
 * period, whether it was completed with the report back before that end.
 */
class Cms50 implements CareMeasure {

    private static final int MONTHS_TO_ANSWER = 2;

    @Override
    public String id() {
        return "cms50";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.referrals().stream())
                .filter(referral -> span.contains(referral.sentOn()))
                .min((one, other) -> one.sentOn().compareTo(other.sentOn()))
                .map(referral -> stands(referral, span))
                .map(List::of)
                .orElse(List.of());
    }

    private static Populations stands(CareEpisode.SentReferral referral, Span span) {
        var closed = referral.reportedOn() != null && !referral.reportedOn().isAfter(span.knownUntil());
        var lastDayToSend =
                span.until().plusDays(1).minusMonths(MONTHS_TO_ANSWER).minusDays(1);
        if (referral.sentOn().isAfter(lastDayToSend)) {
            return Populations.stillOpen();
        }
        return !closed && span.leavesOpen(span.until()) ? Populations.stillOpen() : Populations.counted(closed);
    }
}
