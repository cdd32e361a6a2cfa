package org.stepwell.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;

/** Which of several services comes first for whom, and what is said about it. */
@HouseTest
@Transactional
@WithMockUser("care-manager")
class ServiceMatchingTest {

    private static final Place HOME = new Place(42.6, -72.6);
    private static final Seeker SPANISH_ON_MEDICAID = new Seeker("Spanish", "01301", HOME, "medicaid", Set.of());

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private ServiceMatching matching;

    private String kind;

    @BeforeEach
    void aKindOfItsOwn() {
        kind = "kind-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }

    @Test
    void putsTheBestFitFirstAndSaysWhy() {
        enter("Far and English", new Reach(List.of(), 43.0, -72.6, List.of("English")), free(9));
        enter("Near and Spanish", near("Spanish"), new Terms(false, List.of("medicaid"), 3, false, null));

        assertThat(rank(SPANISH_ON_MEDICAID))
                .extracting(Fit::inWords)
                .containsExactly(
                        "Near and Spanish: 1.8 km, speaks Spanish, 3 places free, takes Medicaid",
                        "Far and English: 44.5 km, does not speak Spanish, 9 places free, free of charge");
    }

    @Test
    void listsAlsoWhatDoesNotFitBelowTheRest() {
        enter("Full house", near("Spanish"), free(0));
        enter("Other county", new Reach(List.of("99999"), 42.61, -72.6, List.of("Spanish")), free(9));
        enter("Private practice", near("Spanish"), new Terms(false, List.of("commercial"), 9, false, null));
        enter("Far away", new Reach(List.of(), 44.0, -72.6, List.of("Finnish")), free(1));

        var ranked = rank(SPANISH_ON_MEDICAID);

        assertThat(ranked.get(0).service().name()).isEqualTo("Far away");
        assertThat(ranked.get(0).fits()).isTrue();
        assertThat(ranked.subList(1, 4))
                .noneMatch(Fit::fits)
                .extracting(Fit::inWords)
                .containsExactlyInAnyOrder(
                        "Full house: does not fit: 1.8 km, speaks Spanish, no place free, free of charge",
                        "Other county: does not fit: 1.1 km, speaks Spanish, 9 places free, free of charge,"
                                + " does not serve 01301",
                        "Private practice: does not fit: 1.8 km, speaks Spanish, 9 places free, does not take Medicaid");
    }

    @Test
    void saysWhatIsNotKnown() {
        enter("Silent house", Reach.unknown(), Terms.freeAskFirst());
        enter("Vague house", near(), new Terms(false, List.of(), null, true, null));

        assertThat(rank(new Seeker(null, null, null, null, Set.of())))
                .allMatch(Fit::fits)
                .extracting(Fit::inWords)
                .containsExactly(
                        "Silent house: distance unknown, ring first, places not known, free of charge",
                        "Vague house: distance unknown, ring first, places not known, no insurance known");
        assertThat(rank(SPANISH_ON_MEDICAID))
                .extracting(Fit::inWords)
                .contains(
                        "Vague house: 1.8 km, languages not known, ring first, places not known, insurance to be asked");
    }

    @Test
    void knowsALanguageAlsoWithItsRegion() {
        enter("English house", near("English"), free(5));

        assertThat(rank(new Seeker("English (United States)", null, HOME, null, Set.of())))
                .singleElement()
                .satisfies(fit -> assertThat(fit.inWords()).contains("speaks English,"));
    }

    @Test
    void aServiceOfSeveralKindsIsFoundUnderEach() {
        asSystem(() -> directory.add(new ServiceProvider(
                UUID.randomUUID(),
                0,
                "Two in one",
                List.of(kind, "food-support"),
                "555",
                null,
                null,
                true,
                near("Spanish"),
                free(5))));

        assertThat(rank(SPANISH_ON_MEDICAID)).hasSize(1);
        assertThat(matching.rank("food-support", SPANISH_ON_MEDICAID))
                .extracting(fit -> fit.service().name())
                .contains("Two in one");
    }

    @Test
    void noServiceOfAKindIsNoError() {
        assertThat(rank(SPANISH_ON_MEDICAID)).isEmpty();
    }

    private List<Fit> rank(Seeker seeker) {
        return matching.rank(kind, seeker);
    }

    private void enter(String name, Reach reach, Terms terms) {
        asSystem(() -> directory.add(
                ServiceProvider.byPhone(name, kind, "555", null).reaching(reach).on(terms)));
    }

    /** 1.8 km to the north. */
    private static Reach near(String... languages) {
        return new Reach(List.of(), 42.6162, -72.6, List.of(languages));
    }

    private static Terms free(int places) {
        return new Terms(true, List.of(), places, false, null);
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Actor.asSystem("test", work::get);
    }
}
