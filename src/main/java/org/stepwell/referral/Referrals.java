package org.stepwell.referral;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.Needs;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.Word;

/** Begins referrals, takes the answers of services, and says where each referral stands. */
@Service
public class Referrals {

    /** The system of the identifier that every referral carries when it leaves in FHIR. */
    public static final String IDENTIFIER_SYSTEM = "https://stepwell.org/fhir/referral";

    private final ReferralRepository referrals;
    private final Needs needs;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Referrals(ReferralRepository referrals, Needs needs, ApplicationEventPublisher news, Clock clock) {
        this.referrals = referrals;
        this.needs = needs;
        this.news = news;
        this.clock = clock;
    }

    /** Drafts a referral for an open need; a need that is no longer open, or has an open referral, gets none. */
    @Changes("referral")
    public Optional<Referral> request(EpisodeId episode, UUID needId) {
        return needs.open(episode).stream()
                .filter(need -> need.id().equals(needId))
                .filter(need -> all(episode).stream().noneMatch(it -> isFor(need, it)))
                .findFirst()
                .map(need -> draft(episode, need));
    }

    /**
     * Takes what the service says.
     *
     * @param reason why not, or what is missing; not needed for a yes
     * @throws UnknownReferral when this episode has no such referral
     * @throws AnswerNotExpected when it does not wait for an answer; nothing is kept
     */
    @Changes("referral")
    public void answered(EpisodeId episode, UUID id, Answer answer, String reason) {
        var referral = referrals.require(episode, id);
        if (referral.state() != ReferralState.SENT || answer == Answer.UNREACHABLE) {
            throw new AnswerNotExpected(id);
        }
        referral.answer(answer, reason, Stamp.now(clock));
        referrals.save(referral);
        news.publishEvent(new ReferralAnswered(episode, id, referral.journeyId(), answer));
    }

    /** The referrals of an episode, the oldest first. */
    @Reads("referral")
    public List<Referral> of(EpisodeId episode) {
        return all(episode);
    }

    /** Throws {@link UnknownReferral} when this episode has no such referral. */
    @Reads("referral")
    public Referral find(EpisodeId episode, UUID id) {
        return referrals.require(episode, id);
    }

    /** Whose referral this is, for a partner who knows only its id; says nothing else about it. */
    @Transactional(readOnly = true)
    public EpisodeId episodeOf(UUID id) {
        return referrals.findById(id).map(Referral::episodeId).orElseThrow(() -> new UnknownReferral(id));
    }

    private Referral draft(EpisodeId episode, Need need) {
        var referral = referrals.save(Referral.draft(episode, need.id(), Word.of(need.domain()), Stamp.now(clock)));
        news.publishEvent(new ReferralRequested(episode, referral.id()));
        return referral;
    }

    private List<Referral> all(EpisodeId episode) {
        return referrals.findByEpisodeId(episode).stream()
                .sorted(Comparator.comparing(
                        referral -> referral.history().get(0).at()))
                .toList();
    }

    private static boolean isFor(Need need, Referral referral) {
        return referral.needId().equals(need.id()) && referral.state().isOpen();
    }
}
