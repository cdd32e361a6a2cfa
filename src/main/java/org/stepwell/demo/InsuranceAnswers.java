package org.stepwell.demo;

import java.util.Map;
import java.util.function.Function;

/** What the demo people write into the forms of a prior authorisation. */
final class InsuranceAnswers {

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.of(
            "arrange-authorization", InsuranceAnswers::request,
            "note-payer-decision", InsuranceAnswers::granted);

    private InsuranceAnswers() {}

    private static Map<String, Object> request(Asked asked) {
        if (String.valueOf(asked.shown().get("authorization")).contains("Payer:")) {
            return asked.patient().trait(2) == 0
                    ? granted(asked)
                    : Map.of("outcome", "requested", "reference", number(asked));
        }
        return Map.of("outcome", "not-needed", "note", "Pays by the sliding scale, agreed with the service.");
    }

    private static Map<String, Object> granted(Asked asked) {
        return Map.of(
                "outcome", "granted",
                "reference", number(asked),
                "validUntil", asked.today().plusDays(90).toString());
    }

    private static String number(Asked asked) {
        return "PA-%05d".formatted(asked.patient().trait(100_000));
    }
}
