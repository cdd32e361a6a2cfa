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
    List<String> inWords() {
        var words = new ArrayList<String>();
        words.add(metres == null ? "distance unknown" : String.format(Locale.ROOT, "%.1f km", metres / 1000.0));
        seeker.spoken().map(this::languageInWords).ifPresent(words::add);
        words.add(placesInWords());
        words.add(insuranceInWords());
        if (Boolean.FALSE.equals(areaServed)) {
            words.add("does not serve " + seeker.postalCode());
        }
        if (alreadyReferred) {
            words.add("has an open referral of this person already");
        }
        return List.copyOf(words);
    }

    private String languageInWords(String spoken) {
        return switch (language) {
            case "spoken" -> "speaks " + spoken;
            case "not-spoken" -> "does not speak " + spoken;
            default -> "languages not known";
        };
    }

    private String placesInWords() {
        if (freePlaces == null) {
            return "ring first, places not known";
        }
        return switch (freePlaces) {
            case 0 -> "no place free";
            case 1 -> "1 place free";
            default -> freePlaces + " places free";
        };
    }

    private String insuranceInWords() {
        return switch (insurance) {
            case "free" -> "free of charge";
            case "taken" -> "takes " + Payers.title(seeker.payer());
            case "not-taken" -> "does not take " + Payers.title(seeker.payer());
            default -> seeker.payer() == null ? "no insurance known" : "insurance to be asked";
        };
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
