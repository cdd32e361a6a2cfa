package org.stepwell.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.exchange.Outbox;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Reads;

/** Brings together what a page shows of each referral. */
@Service
public class ReferralOverviews {

    private final Referrals referrals;
    private final ServiceDirectory services;
    private final Outbox outbox;

    ReferralOverviews(Referrals referrals, ServiceDirectory services, Outbox outbox) {
        this.referrals = referrals;
        this.services = services;
        this.outbox = outbox;
    }

    /** Every referral of the episode, the oldest first. */
    @Reads("referral")
    public List<ReferralOverview> of(EpisodeId episode) {
        return referrals.of(episode).stream()
                .map(referral -> overview(episode, referral))
                .toList();
    }

    /** Throws {@link UnknownReferral} when this episode has no such referral. */
    @Reads("referral")
    public ReferralOverview of(EpisodeId episode, UUID id) {
        return overview(episode, referrals.find(episode, id));
    }

    private ReferralOverview overview(EpisodeId episode, Referral referral) {
        var service = referral.match().map(Match::serviceId).flatMap(services::find);
        List<OutboxMessage> messages = outbox.about(episode, referral.id());
        return new ReferralOverview(referral, service, messages.stream().reduce((earlier, later) -> later));
    }
}
