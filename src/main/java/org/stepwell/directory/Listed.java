package org.stepwell.directory;

import java.util.Optional;
import org.stepwell.workflow.Words;

/**
 * A service with how many of its places are taken now.
 *
 * @param taken by people referred from here whose referral is open
 */
public record Listed(ServiceProvider service, int taken) {

    /** @return never below nought; empty when the service has to be asked first */
    public Optional<Integer> free() {
        return Optional.ofNullable(service.terms().places()).map(places -> Math.max(0, places - taken));
    }

    /** @return "3 of 12 places free", or that somebody has to ring */
    public String places() {
        return free().map(free -> Words.say(
                        free == 0 ? "word.places.full" : "word.places.free",
                        free,
                        service.terms().places()))
                .orElseGet(() -> Words.say("word.places.ring-first"));
    }
}
