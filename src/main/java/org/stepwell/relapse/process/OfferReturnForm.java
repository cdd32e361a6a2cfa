package org.stepwell.relapse.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relapse.ReturnOffers;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.FormData;

/** The form offer-return: shows the score that made us ask, and how the person meant to stay well. */
@Component
class OfferReturnForm implements FormData {

    private final ReturnOffers offers;
    private final AfterCare after;
    private final Accounts accounts;
    private final CareTeams teams;

    OfferReturnForm(ReturnOffers offers, AfterCare after, Accounts accounts, CareTeams teams) {
        this.offers = offers;
        this.after = after;
        this.accounts = accounts;
        this.teams = teams;
    }

    @Override
    public String form() {
        return "offer-return";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var offer = offers.of(episode).get(0);
        var known = accounts.holding(Role.CARE_MANAGER);
        var last = teams.memberOf(episode, Role.CARE_MANAGER)
                .filter(name -> known.stream().anyMatch(one -> one.username().equals(name)));
        return Map.of(
                "why", after.why(episode, offer.scoreId()),
                "stayingWell", after.stayingWell(episode),
                "careManagerOptions",
                        known.stream()
                                .map(one -> Map.of("value", one.username(), "label", one.displayName()))
                                .toList(),
                "careManager", last.orElse(""));
    }
}
