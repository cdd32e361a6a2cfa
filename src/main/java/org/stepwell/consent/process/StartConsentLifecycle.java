package org.stepwell.consent.process;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.consent.ConsentGiven;
import org.stepwell.consent.ConsentSettings;
import org.stepwell.consent.ConsentTerm;
import org.stepwell.workflow.Journeys;

/** Starts the journey of each consent that is given; as the system, as it belongs to nobody's task. */
@Component
class StartConsentLifecycle {

    private final Journeys journeys;
    private final ConsentTerm term;
    private final ConsentSettings settings;
    private final Clock clock;

    StartConsentLifecycle(Journeys journeys, ConsentTerm term, ConsentSettings settings, Clock clock) {
        this.journeys = journeys;
        this.term = term;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(ConsentGiven given) {
        var renewOn = settings.renewOn(given.signedOn(), given.expiresOn()).atStartOfDay(clock.getZone());
        Map<String, Object> variables = Map.of(
                ConsentLifecycleProcess.CONSENT_ID.name(), given.consentId().toString(),
                ConsentLifecycleProcess.RENEW_ON.name(), Date.from(renewOn.toInstant()));
        Actor.asSystem("consent", () -> {
            var journey =
                    journeys.start(ConsentLifecycleProcess.KEY, given.episode().toString(), variables);
            term.startJourney(given.episode(), given.consentId(), journey);
        });
    }
}
