package org.stepwell.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.referral.ReferralOverview;
import org.stepwell.referral.ReferralOverviews;

/** Finds what an episode has promised for a day: contacts and appointments. */
@Component
class Upcoming {

    private final ContactPlans contacts;
    private final ReferralOverviews referrals;
    private final Clock clock;

    Upcoming(ContactPlans contacts, ReferralOverviews referrals, Clock clock) {
        this.contacts = contacts;
        this.referrals = referrals;
        this.clock = clock;
    }

    Stream<Ahead> of(Episode episode) {
        var contact = contacts.next(episode.id()).stream()
                .map(next -> new Ahead("contact", LocalDateTime.ofInstant(next.due(), clock.getZone()), null, null));
        var appointments = referrals.of(episode.id()).stream()
                .filter(overview -> overview.referral().state().isOpen())
                .flatMap(Upcoming::appointment);
        return Stream.concat(contact, appointments);
    }

    private static Stream<Ahead> appointment(ReferralOverview overview) {
        var service = overview.service().map(it -> it.name()).orElse(null);
        return overview.referral().appointment().stream()
                .map(it -> new Ahead("appointment", it.at(), service, it.place()));
    }
}
