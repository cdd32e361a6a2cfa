package org.stepwell.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.assessment.Needs;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.CarePlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Follows an accepted referral until the person says what came of it. */
@Service
public class ReferralOutcomes {

    private final ReferralRepository referrals;
    private final Needs needs;
    private final CarePlans plans;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ReferralOutcomes(
            ReferralRepository referrals, Needs needs, CarePlans plans, ApplicationEventPublisher news, Clock clock) {
        this.referrals = referrals;
        this.needs = needs;
        this.plans = plans;
        this.news = news;
        this.clock = clock;
    }

    /** Files the appointment and tells {@link AppointmentArranged}; returns when it takes place. */
    @Changes("referral")
    public Instant arrange(EpisodeId episode, UUID id, Appointment appointment) {
        var referral = referrals.require(episode, id);
        referral.arrange(appointment, Stamp.now(clock));
        referrals.save(referral);
        var at = appointment.at().atZone(clock.getZone()).toInstant();
        news.publishEvent(new AppointmentArranged(episode, id, at));
        return at;
    }

    /** Files what the person says came of it, and moves the referral accordingly. */
    @Changes("referral")
    public void confirm(EpisodeId episode, UUID id, Confirmation confirmation) {
        var referral = referrals.require(episode, id);
        referral.confirm(confirmation);
        switch (confirmation.came()) {
            case HELPED, IN_SERVICE -> referral.startService(Stamp.now(clock));
            case NO_SHOW -> referral.patientDidNotAttend(Stamp.now(clock));
            case NO_LONGER_WANTED -> referral.willBeWithdrawn("The person no longer wants it.");
        }
        referrals.save(referral);
        if (confirmation.came() == Confirmation.Outcome.NO_SHOW) {
            news.publishEvent(new AppointmentMissed(episode));
        }
    }

    /** Closes the loop: the referral is completed, the need met, and the plan knows. */
    @Changes("referral")
    public void reportBack(EpisodeId episode, UUID id) {
        var referral = referrals.require(episode, id);
        referral.complete(Stamp.now(clock));
        referrals.save(referral);
        if (needs.open(episode).stream().anyMatch(need -> need.id().equals(referral.needId()))) {
            needs.meet(episode, referral.needId());
        }
        if (plans.active(episode).isPresent()) {
            plans.reportActivity(episode, referral.needId(), Activity.Status.COMPLETED);
        }
    }
}
