package org.stepwell.referral;

import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Permission;
import org.stepwell.exchange.MessageWriter;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.exchange.Purpose;
import org.stepwell.patient.Patients;
import org.stepwell.team.CareTeams;

/** Writes what goes to a service, if the person still agrees and it still matters at the moment it leaves. */
@Component
class ReferralMessages implements MessageWriter {

    private final ReferralRepository referrals;
    private final ReferralDisclosures disclosures;
    private final CareTeams teams;
    private final Patients patients;

    ReferralMessages(
            ReferralRepository referrals, ReferralDisclosures disclosures, CareTeams teams, Patients patients) {
        this.referrals = referrals;
        this.disclosures = disclosures;
        this.teams = teams;
        this.patients = patients;
    }

    /** A withdrawal waits for the permission asked here, so the state is read behind it. */
    @Override
    public Written write(OutboxMessage message) {
        var before = referrals.require(message.episodeId(), message.about());
        if (message.purpose() == Purpose.CANCELLATION) {
            return Written.of(ReferralBundle.cancellation(message, before));
        }
        var permission = disclosures.ask(before);
        var referral = referrals.require(message.episodeId(), message.about());
        if (!stillMatters(message, referral)) {
            return Written.not("no-longer-needed");
        }
        return permission.permitted() ? written(message, referral, permission) : Written.not("no-consent");
    }

    private Written written(OutboxMessage message, Referral referral, Permission permission) {
        var content =
                Labels.on(content(message, referral), permission, disclosures.notice(message.episodeId(), permission));
        return Written.of(content, () -> disclosures.keep(referral, permission, DisclosureMade.Channel.SYSTEM));
    }

    private Bundle content(OutboxMessage message, Referral referral) {
        return switch (message.purpose()) {
            case REFERRAL ->
                ReferralBundle.referral(message, referral, patients.of(teams.patientOf(message.episodeId())));
            case INFORMATION ->
                ReferralBundle.note(message, referral, referral.information().orElse(""));
            default -> ReferralBundle.note(message, referral, "We have not heard from you about this referral yet.");
        };
    }

    private static boolean stillMatters(OutboxMessage message, Referral referral) {
        return message.purpose() == Purpose.REMINDER
                ? referral.state() == ReferralState.SENT
                : referral.state().isWithService();
    }
}
