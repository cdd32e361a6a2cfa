package org.stepwell.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An entry of the directory as somebody types it; lists are words between commas.
 *
 * @param accepting like every tick, false when it is not there
 * @param places how many people there is room for in all; left empty only with {@code askFirst}
 */
public record Listing(
        String name,
        List<String> kinds,
        String phone,
        String address,
        String fhirEndpoint,
        Boolean accepting,
        String areas,
        String latitude,
        String longitude,
        String languages,
        Boolean free,
        List<String> payers,
        String places,
        Boolean askFirst,
        String opening) {

    public Listing {
        accepting = Boolean.TRUE.equals(accepting);
        free = Boolean.TRUE.equals(free);
        askFirst = Boolean.TRUE.equals(askFirst);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        payers = payers == null ? List.of() : List.copyOf(payers);
    }

    public static Listing empty() {
        return new Listing(null, null, null, null, null, true, null, null, null, null, false, null, null, false, null);
    }

    public static Listing of(ServiceProvider service) {
        var reach = service.reach();
        var terms = service.terms();
        return new Listing(
                service.name(),
                service.kinds(),
                service.phone(),
                service.address(),
                service.fhirEndpoint(),
                service.accepting(),
                String.join(", ", reach.areas()),
                text(reach.latitude()),
                text(reach.longitude()),
                String.join(", ", reach.languages()),
                terms.free(),
                terms.payers(),
                text(terms.places()),
                terms.askFirst(),
                terms.opening());
    }

    /** @throws InvalidListing with every field that is wrong */
    ServiceProvider service(UUID id, int version) {
        var check = new ListingCheck();
        var service = new ServiceProvider(
                id,
                version,
                check.text("name", name, "wrong.directory.name"),
                check.words("kinds", kinds, "wrong.directory.kinds"),
                check.text("phone", phone, "wrong.directory.phone"),
                check.optional("address", address),
                check.address("fhirEndpoint", fhirEndpoint),
                accepting,
                reach(check),
                terms(check));
        check.refuseIfAny();
        return service;
    }

    private Reach reach(ListingCheck check) {
        var north = check.degrees("latitude", latitude, 90);
        var east = check.degrees("longitude", longitude, 180);
        check.when((north == null) != (east == null), "longitude", "wrong.directory.both-degrees");
        return new Reach(check.list("areas", areas), north, east, check.list("languages", languages));
    }

    private Terms terms(ListingCheck check) {
        var room = check.count("places", places);
        check.when(room == null && !askFirst && !check.has("places"), "places", "wrong.directory.places");
        check.when(room != null && askFirst, "places", "wrong.directory.places-or-ask");
        check.when(!free && payers.isEmpty(), "payers", "wrong.directory.payers");
        var accepted = free ? List.<String>of() : check.words("payers", payers, null);
        return new Terms(free, accepted, room, askFirst, check.optional("opening", opening));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    static List<String> split(String text) {
        return text == null
                ? List.of()
                : List.of(text.split("[,;\\n]")).stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .collect(Collectors.toList());
    }
}
