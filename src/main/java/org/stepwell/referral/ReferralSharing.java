package org.stepwell.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Part2Form;
import org.stepwell.consent.Part2Records;
import org.stepwell.consent.Recipient;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Words;

/** Makes sure that the person agrees before anything about them leaves. */
@Service
public class ReferralSharing {

    private final ReferralRepository referrals;
    private final ReferralDisclosures disclosures;
    private final Consents consents;
    private final Part2Records part2;

    ReferralSharing(
            ReferralRepository referrals, ReferralDisclosures disclosures, Consents consents, Part2Records part2) {
        this.referrals = referrals;
        this.disclosures = disclosures;
        this.consents = consents;
        this.part2 = part2;
    }

    /** Whether this referral may go ahead; remembers the process that asks on its behalf. */
    @Changes("referral")
    public boolean check(EpisodeId episode, UUID id, String processInstanceId) {
        var referral = referrals.require(episode, id);
        referral.startJourney(processInstanceId);
        referrals.save(referral);
        return disclosures.mayBegin(referral);
    }

    /** Whether it would tell of records under 42 CFR Part 2, so that the form asks what the law wants asked. */
    @Reads("referral")
    public boolean tellsOfPart2(EpisodeId episode, UUID id) {
        return ReferralDisclosures.needsName(disclosures.ask(referrals.require(episode, id)));
    }

    /**
     * Files what the person decided about this one referral, on the forms {@code ask-for-sharing-consent} and
     * {@code ask-about-service}; the service chosen, if one is, counts as named.
     */
    @Changes("referral")
    public boolean record(EpisodeId episode, UUID id, Answers answers) {
        var referral = referrals.require(episode, id);
        var decision = ConsentDecision.from(
                answers, disclosures.of(referral).recipient().circle());
        recordPart2(referral, answers, decision);
        consents.recordSharing(episode, id, decision);
        if (!decision.permitted()) {
            referral.willBeWithdrawn("The person does not want this shared.");
            referrals.save(referral);
        }
        return decision.permitted();
    }

    private void recordPart2(Referral referral, Answers answers, ConsentDecision decision) {
        var episode = referral.episodeId();
        var asked = Part2Form.from(answers, decision, named(referral));
        if (asked.isPresent()) {
            part2.mark(episode);
            consents.recordSharing(episode, referral.id(), asked.get());
        } else if (decision.permitted() && ReferralDisclosures.needsName(disclosures.ask(referral))) {
            throw answers.invalid("part2", Words.say("wrong.referral.part2"));
        }
    }

    private List<Recipient> named(Referral referral) {
        return disclosures.service(referral).map(service -> Recipient.organisation(service.name())).stream()
                .toList();
    }
}
