package org.stepwell.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.outreach.Outreach;
import org.stepwell.outreach.Outreaches;
import org.stepwell.referral.ReferralState;
import org.stepwell.referral.Referrals;

/** Asks, at the moment a message would leave, whether what it says is still so. */
@Component
class Standing {

    /** A message that was held up so long by a channel that was down tells news that are none. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final Episodes episodes;
    private final Referrals referrals;
    private final Outreaches outreaches;
    private final Clock clock;

    Standing(Episodes episodes, Referrals referrals, Outreaches outreaches, Clock clock) {
        this.episodes = episodes;
        this.referrals = referrals;
        this.outreaches = outreaches;
        this.clock = clock;
    }

    /** @return why the message need not go any more; empty if it must */
    Optional<Reason> obstacle(Notification notification) {
        if (isLate(notification)) {
            return Optional.of(Reason.TOO_LATE);
        }
        return switch (notification.subject()) {
            case APPOINTMENT_ARRANGED, APPOINTMENT_NEAR -> when(!isArranged(notification), Reason.APPOINTMENT_CHANGED);
            case PLEASE_CALL -> when(!isSought(notification), Reason.REACHED_MEANWHILE);
            case PLAN_PUBLISHED, CONSENT_DUE ->
                when(!episodes.of(notification.episodeId()).isOpen(), Reason.CARE_OVER);
            case SIGN_IN_LINK, STEP_ESCALATED, RECORD_OPENED, REVIEW_WAITS -> Optional.empty();
        };
    }

    private boolean isLate(Notification notification) {
        var until = notification.happensAt() == null ? notification.sendOn().plus(NEWS) : notification.happensAt();
        return clock.instant().isAfter(until);
    }

    private boolean isArranged(Notification notification) {
        var referral = referrals.find(notification.episodeId(), notification.about());
        return referral.state() == ReferralState.ACCEPTED
                && referral.appointment()
                        .map(it -> it.at().atZone(clock.getZone()).toInstant())
                        .filter(notification.happensAt()::equals)
                        .isPresent();
    }

    private boolean isSought(Notification notification) {
        return outreaches.of(notification.episodeId()).stream().anyMatch(Outreach::isOpen);
    }

    private static Optional<Reason> when(boolean holds, Reason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
