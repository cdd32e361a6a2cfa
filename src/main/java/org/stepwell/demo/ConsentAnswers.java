package org.stepwell.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo people write into the forms about sharing. */
final class ConsentAnswers {

    private static final int ONE_IN = 6;

    private ConsentAnswers() {}

    /** One in six wants to be asked again after four months. */
    static Map<String, Object> consent(Asked asked) {
        var answers = new HashMap<String, Object>(Map.of(
                "decision",
                "permit",
                "signedBy",
                asked.patient().name(),
                "relationship",
                "self",
                "scope",
                List.of("care-team", "primary-care", "community-services")));
        if (Math.floorMod(asked.patient().name().hashCode(), ONE_IN) == 0) {
            answers.put("expiresOn", asked.today().plusMonths(4).toString());
        }
        return answers;
    }

    static Map<String, Object> sharing(Asked asked) {
        return Map.of("decision", "permit", "signedBy", asked.patient().name());
    }

    static Map<String, Object> renewal(Asked asked) {
        return Map.of(
                "decision",
                "renew",
                "signedBy",
                asked.patient().name(),
                "expiresOn",
                asked.today().plusMonths(6).toString());
    }
}
