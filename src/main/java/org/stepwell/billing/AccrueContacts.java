package org.stepwell.billing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.ContactMade;

/** Counts the minutes noted at a contact as care time of whoever made it. */
@Component
class AccrueContacts {

    private final CareTimes times;

    AccrueContacts(CareTimes times) {
        this.times = times;
    }

    @EventListener(condition = "#made.minutes > 0")
    void on(ContactMade made) {
        times.add(
                made.episode(),
                new Spent(
                        CareActivity.CONTACT,
                        made.by(),
                        made.at(),
                        made.minutes(),
                        CareSource.CONTACT,
                        made.contact().toString()));
    }
}
