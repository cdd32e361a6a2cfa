package org.stepwell.portal.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what somebody looked at in the few kinds a person would tell apart; pages call it by its name, {@code @kinds}. */
@Component("kinds")
class Kinds {

    private static final String OTHER = "other";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("care plan", "plan"),
            Map.entry("goal review", "plan"),
            Map.entry("progress", "scores"),
            Map.entry("score", "scores"),
            Map.entry("scores", "scores"),
            Map.entry("assessment", "assessment"),
            Map.entry("needs", "assessment"),
            Map.entry("safety plan", "safety"),
            Map.entry("crisis", "safety"),
            Map.entry("crisis report", "safety"),
            Map.entry("suicide screen", "safety"),
            Map.entry("medicine list", "medicines"),
            Map.entry("referral", "referrals"),
            Map.entry("consent", "sharing"),
            Map.entry("disclosures", "sharing"),
            Map.entry("restriction", "sharing"),
            Map.entry("contact", "contacts"),
            Map.entry("contacts", "contacts"),
            Map.entry("outreach", "contacts"),
            Map.entry("message to the person", "contacts"),
            Map.entry("related person", "family"),
            Map.entry("related persons", "family"),
            Map.entry("family work", "family"),
            Map.entry("health record", "health"),
            Map.entry("patient", "health"));

    /** @return the words of the kinds, what has none of its own last */
    public List<String> of(List<String> what) {
        var kinds = what.stream().map(one -> BY_NAME.getOrDefault(one, OTHER)).distinct();
        return kinds.sorted((one, other) -> Boolean.compare(one.equals(OTHER), other.equals(OTHER)))
                .toList();
    }
}
