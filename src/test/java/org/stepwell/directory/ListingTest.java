package org.stepwell.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types becomes an entry, or each wrong field says what is wrong with it. */
class ListingTest {

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "name", "Corner house",
            "phone", "555 0100",
            "places", "12"));

    @Test
    void becomesAnEntry() {
        typed.putAll(Map.of("areas", "01301, Greenfield,01301", "languages", "English; Spanish"));
        typed.putAll(Map.of("latitude", "42.59", "longitude", "-72.6"));

        var service =
                listing(List.of("housing-support"), true, List.of(), false).service(UUID.randomUUID(), 0);

        assertThat(service.reach().areas()).containsExactly("01301", "Greenfield");
        assertThat(service.reach().languages()).containsExactly("English", "Spanish");
        assertThat(service.reach().place()).contains(new Place(42.59, -72.6));
        assertThat(service.terms()).isEqualTo(new Terms(true, List.of(), 12, false, null));
        assertThat(Listing.of(service).service(service.id(), 0)).isEqualTo(service);
    }

    @Test
    void needsPlacesOrToBeAskedFirst() {
        typed.remove("places");

        assertThat(errors(listing(List.of("transport"), true, List.of(), false)))
                .containsOnlyKeys("places")
                .containsEntry("places", "Say how many places there are in all, or tick “Ask first”.");
        assertThat(listing(List.of("transport"), true, List.of(), true)
                        .service(UUID.randomUUID(), 0)
                        .terms()
                        .askFirst())
                .isTrue();
    }

    @Test
    void cannotKnowAndNotKnowItsPlaces() {
        assertThat(errors(listing(List.of("transport"), true, List.of(), true))).containsOnlyKeys("places");
    }

    @Test
    void saysWhoPays() {
        assertThat(errors(listing(List.of("transport"), false, List.of(), false)))
                .containsOnlyKeys("payers");
        assertThat(listing(List.of("transport"), false, List.of("medicaid"), false)
                        .service(UUID.randomUUID(), 0)
                        .terms()
                        .payers())
                .containsExactly("medicaid");
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThat(errors(Listing.empty())).containsOnlyKeys("name", "kinds", "phone", "places", "payers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            places       | twelve
            places       | -1
            places       | 1.5
            places       | 999999
            latitude     | 91
            latitude     | north
            fhirEndpoint | ftp://elsewhere
            fhirEndpoint | https://
            """)
    void namesTheFieldThatCannotBe(String field, String value) {
        typed.putAll(Map.of("latitude", "1", "longitude", "1"));
        typed.put(field, value);

        assertThat(errors(listing(List.of("transport"), true, List.of(), false)))
                .containsKey(field);
    }

    @Test
    void namesHalfAPlaceAndWordsThatAreNone() {
        typed.put("latitude", "42");

        assertThat(errors(listing(List.of("Transport!"), true, List.of(), false)))
                .containsOnlyKeys("longitude", "kinds");
    }

    @Test
    void namesATextThatIsTooLong() {
        typed.put("name", "n".repeat(501));

        assertThat(errors(listing(List.of("transport"), true, List.of(), false)))
                .containsOnlyKeys("name");
    }

    private Listing listing(List<String> kinds, boolean free, List<String> payers, boolean askFirst) {
        return new Listing(
                typed.get("name"),
                kinds,
                typed.get("phone"),
                null,
                typed.get("fhirEndpoint"),
                true,
                typed.get("areas"),
                typed.get("latitude"),
                typed.get("longitude"),
                typed.get("languages"),
                free,
                payers,
                typed.get("places"),
                askFirst,
                null);
    }

    private static Map<String, String> errors(Listing listing) {
        return catchThrowableOfType(InvalidListing.class, () -> listing.service(UUID.randomUUID(), 0))
                .errors();
    }
}
