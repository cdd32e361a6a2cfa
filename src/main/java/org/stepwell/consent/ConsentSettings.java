package org.stepwell.consent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a consent is asked for again (product defaults, to be signed off).
 *
 * @param renewBefore how many days before its last day; a shorter consent is renewed half-way
 * @param reviewAfter after how many days one without a last day is looked at again
 */
@ConfigurationProperties("stepwell.consent")
public record ConsentSettings(
        @DefaultValue("30") int renewBefore,
        @DefaultValue("365") int reviewAfter) {

    /** @param expiresOn the last day, or null */
    public LocalDate renewOn(LocalDate signedOn, LocalDate expiresOn) {
        if (expiresOn == null) {
            return signedOn.plusDays(reviewAfter);
        }
        var days = ChronoUnit.DAYS.between(signedOn, expiresOn);
        return expiresOn.minusDays(Math.min(renewBefore, days / 2));
    }
}
