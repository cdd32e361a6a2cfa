package org.stepwell.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for and against one service for one person, as the decision {@code rank-service-match} asks it.
 *
 * @param language {@code spoken}, {@code not-spoken} or {@code unknown}
 * @param insurance {@code free}, {@code taken}, {@code not-taken} or {@code unknown}
 * @param freePlaces null when the service has to be asked
 * @param areaServed null when it is not known where the person lives, and the service does not serve everybody
 */
record MatchFacts(
        Listed listed,
        Seeker seeker,
        String language,
        Integer metres,
        String insurance,
        Integer freePlaces,
        Boolean areaServed,
        boolean alreadyReferred) {

    static MatchFacts of(Listed listed, Seeker seeker) {
        return new MatchFacts(
                listed,
                seeker,
                language(listed.service().reach(), seeker),
                metres(listed.service().reach(), seeker),
                insurance(listed.service().terms(), seeker),
                listed.free().orElse(null),
                areaServed(listed.service().reach(), seeker),
                seeker.referredTo().contains(listed.service().id()));
    }

    /** @return in the order in which people ask: how far, do they speak my language, is there room, who pays */
    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        reasons.add(metres == null ? Reason.of("distance-unknown") : new Reason("distance", kilometres()));
        seeker.spoken().map(this::spoken).ifPresent(reasons::add);
        reasons.add(places());
        reasons.add(paid());
        if (Boolean.FALSE.equals(areaServed)) {
            reasons.add(new Reason("area-not-served", seeker.postalCode()));
        }
        if (alreadyReferred) {
            reasons.add(Reason.of("already-referred"));
        }
        return List.copyOf(reasons);
    }

    private String kilometres() {
        return String.format(Locale.ROOT, "%.1f", metres / 1000.0);
    }

    private Reason spoken(String name) {
        return new Reason("language-" + language, name);
    }

    private Reason places() {
        if (freePlaces == null) {
            return Reason.of("places-unknown");
        }
        return switch (freePlaces) {
            case 0 -> Reason.of("places-none");
            case 1 -> Reason.of("places-one");
            default -> new Reason("places", freePlaces.toString());
        };
    }

    private Reason paid() {
        var nobodyPays = insurance.equals("unknown") && seeker.payer() == null;
        return new Reason(
                nobodyPays ? "insurance-none" : "insurance-" + insurance,
                seeker.payer() == null ? "" : Payers.title(seeker.payer()));
    }

    private static String language(Reach reach, Seeker seeker) {
        if (seeker.spoken().isEmpty() || reach.languages().isEmpty()) {
            return "unknown";
        }
        return reach.speaks(seeker.language()) ? "spoken" : "not-spoken";
    }

    private static Integer metres(Reach reach, Seeker seeker) {
        return seeker.home() == null
                ? null
                : reach.place().map(seeker.home()::metresTo).orElse(null);
    }

    private static String insurance(Terms terms, Seeker seeker) {
        if (terms.free()) {
            return "free";
        }
        if (seeker.payer() == null || !terms.saysWhoPays()) {
            return "unknown";
        }
        return terms.takes(seeker.payer()) ? "taken" : "not-taken";
    }

    private static Boolean areaServed(Reach reach, Seeker seeker) {
        if (reach.areas().isEmpty()) {
            return true;
        }
        return seeker.postalCode() == null ? null : reach.serves(seeker.postalCode());
    }
}
