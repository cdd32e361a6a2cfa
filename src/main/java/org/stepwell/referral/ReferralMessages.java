package org.stepwell.referral;

import org.springframework.stereotype.Component;
import org.stepwell.consent.Consents;
import org.stepwell.exchange.MessageWriter;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.exchange.Purpose;
import org.stepwell.patient.Patients;
import org.stepwell.team.CareTeams;

/** Writes what goes to a service, if the person still agrees and it still matters at the moment it leaves. */
@Component
class ReferralMessages implements MessageWriter {

    private final ReferralRepository referrals;
    private final Consents consents;
    private final CareTeams teams;
    private final Patients patients;

    ReferralMessages(ReferralRepository referrals, Consents consents, CareTeams teams, Patients patients) {
        this.referrals = referrals;
        this.consents = consents;
        this.teams = teams;
        this.patients = patients;
    }

    @Override
    public Written write(OutboxMessage message) {
        var referral = referrals.require(message.episodeId(), message.about());
        if (message.purpose() == Purpose.CANCELLATION) {
            return Written.of(ReferralBundle.cancellation(message, referral));
        }
        if (!stillMatters(message, referral)) {
            return Written.not("no-longer-needed");
        }
        if (!consents.mayDisclose(message.episodeId(), referral.scope(), referral.id())) {
            return Written.not("no-consent");
        }
        return switch (message.purpose()) {
            case REFERRAL ->
                Written.of(
                        ReferralBundle.referral(message, referral, patients.of(teams.patientOf(message.episodeId()))));
            case INFORMATION ->
                Written.of(ReferralBundle.note(
                        message, referral, referral.information().orElse("")));
            default ->
                Written.of(
                        ReferralBundle.note(message, referral, "We have not heard from you about this referral yet."));
        };
    }

    private static boolean stillMatters(OutboxMessage message, Referral referral) {
        return message.purpose() == Purpose.REMINDER
                ? referral.state() == ReferralState.SENT
                : referral.state().isWithService();
    }
}
