package org.stepwell.referral;

import java.util.Optional;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.exchange.Delivery;
import org.stepwell.exchange.OutboxMessage;

/**
 * A referral as a page shows it.
 *
 * @param service the service chosen last, if one was
 * @param message the message to it posted last, if one was
 */
public record ReferralOverview(Referral referral, Optional<ServiceProvider> service, Optional<OutboxMessage> message) {

    /** @return the service that somebody has to hand it over to, because no system does; empty if none */
    public Optional<ServiceProvider> handOver() {
        return message.filter(it -> it.state() == Delivery.BY_HAND || it.state() == Delivery.FAILED)
                .filter(it -> !"no-consent".equals(it.failure()))
                .filter(it -> referral.state().isWithService())
                .flatMap(it -> service);
    }
}
