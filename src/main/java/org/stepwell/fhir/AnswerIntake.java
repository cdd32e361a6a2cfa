package org.stepwell.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.referral.AnswerNotExpected;
import org.stepwell.referral.Referrals;
import org.stepwell.referral.UnknownReferral;
import org.stepwell.team.NotPermitted;

/** Hands the answers of services on to the referrals that wait for them. */
@Component
class AnswerIntake {

    private final Referrals referrals;

    AnswerIntake(Referrals referrals) {
        this.referrals = referrals;
    }

    /** @return what became of each answer, by the number of its entry */
    Map<Integer, Fate> take(List<AnswerTold> told, Problems problems) {
        var fates = new HashMap<Integer, Fate>();
        for (var answer : told) {
            take(answer, problems).ifPresent(fate -> fates.put(answer.entry().number(), fate));
        }
        return fates;
    }

    private Optional<Fate> take(AnswerTold told, Problems problems) {
        try {
            var episode = referrals.episodeOf(told.referral());
            var referral = referrals.find(episode, told.referral());
            if (referral.state().taskStatus().equals(told.status())) {
                return Optional.of(Fate.UNCHANGED);
            }
            referrals.answered(episode, told.referral(), told.answer(), told.reason());
            return Optional.of(Fate.UPDATED);
        } catch (UnknownReferral | NotPermitted unknown) {
            // The same words for both: who may not see a referral does not learn that there is one.
            problems.add(Problem.Kind.NOT_FOUND, told.entry().at(told.names()), "names no referral of ours");
        } catch (AnswerNotExpected late) {
            problems.add(
                    Problem.Kind.CONFLICT, told.entry().at("status"), "comes for a referral that waits for no answer");
        }
        return Optional.empty();
    }
}
