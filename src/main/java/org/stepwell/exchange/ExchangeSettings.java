package org.stepwell.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages reach partners.
 *
 * @param polling whether this node delivers messages at all
 * @param pollEvery how often it looks for messages that are due
 * @param attempts how often a message is tried before it has to go by hand; the default spans about a day
 * @param retryAfter how long the first pause is; each further one doubles, up to four hours
 * @param connectTimeout how long to wait for a partner's system to pick up
 * @param readTimeout how long to wait for its answer
 */
@ConfigurationProperties("stepwell.exchange")
public record ExchangeSettings(
        @DefaultValue("true") boolean polling,
        @DefaultValue("PT10S") Duration pollEvery,
        @DefaultValue("14") int attempts,
        @DefaultValue("PT1M") Duration retryAfter,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT15S") Duration readTimeout) {

    private static final Duration LONGEST = Duration.ofHours(4);

    Duration waitAfter(int attempts) {
        var wait = retryAfter.multipliedBy(1L << Math.min(attempts - 1, 16));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
