package org.stepwell.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stepwell.patient.Gender;

/** The people of the demo history, spread over its year so that today they stand at every stage of care. */
final class InventedPatients {

    private static final int YEAR = 365;

    private static final List<String> WOMEN = List.of(
            "Amara", "Beatrix", "Carmen", "Dalia", "Esther", "Farida", "Greta", "Hanna", "Ines", "Jolene", "Keiko",
            "Lena", "Marisol", "Noor", "Odile");
    private static final List<String> MEN = List.of(
            "Anton", "Bashir", "Cedric", "Dmitri", "Emilio", "Faisal", "Gustav", "Hamza", "Idris", "Jonas", "Kofi",
            "Luca", "Mateo", "Nils", "Oren");
    private static final List<String> FAMILIES = List.of(
            "Abara",
            "Brandt",
            "Castillo",
            "Dahl",
            "Ekwueme",
            "Farrow",
            "Gallo",
            "Haddad",
            "Ivers",
            "Juarez",
            "Kimura",
            "Lindqvist",
            "Moreau",
            "Nakamura",
            "Okafor",
            "Petrov",
            "Quintero",
            "Rask",
            "Sato",
            "Tremblay");
    private static final List<Storyline> STORYLINES = List.of(
            Storyline.RESPONDS,
            Storyline.MISSES_GOAL,
            Storyline.RESPONDS_SLOWLY,
            Storyline.RESPONDS,
            Storyline.RELAPSES,
            Storyline.ASKS_FOR_CHANGES,
            Storyline.RESPONDS,
            Storyline.HARD_TO_REACH,
            Storyline.SAFETY_CONCERN,
            Storyline.RESPONDS,
            Storyline.MOVES_AWAY,
            Storyline.RESPONDS_SLOWLY,
            Storyline.MISSES_GOAL,
            Storyline.STOPS_COMING,
            Storyline.REFUSES_CONSENT,
            Storyline.RESPONDS,
            Storyline.DECLINES_PLAN);

    /** Below 1, so that more come towards the end of the year than at its beginning. */
    private static final double GROWTH = 0.4;
    /** Percent who come in the last days: they have all their steps before them, so the first start stays short. */
    private static final int NEWCOMERS = 30;
    /** A clinic of many is looked at for its outcomes, so more of them have a long way behind them. */
    private static final double STEADY_GROWTH = 1;

    private static final int STEADY_NEWCOMERS = 5;
    private static final int MANY = 200;

    private static final int NEW_FOR = 16;

    private InventedPatients() {}

    /** @return so many, in the order in which they come, as the clinic grows; the last arrive today */
    static List<InventedPatient> arrivingUntil(LocalDate today, int count) {
        var people = new ArrayList<InventedPatient>();
        for (int number = 0; number < count; number++) {
            people.add(person(number, today.minusDays(daysAgo(number, count))));
        }
        return people;
    }

    private static int daysAgo(int number, int count) {
        var many = count >= MANY;
        var newcomers = count * (many ? STEADY_NEWCOMERS : NEWCOMERS) / 100;
        var known = count - newcomers;
        return number < known
                ? YEAR
                        - (int) Math.round(
                                (YEAR - NEW_FOR) * Math.pow((double) number / known, many ? STEADY_GROWTH : GROWTH))
                : NEW_FOR * (count - 1 - number) / newcomers;
    }

    /** After sixty people the names begin anew, each with another family, and after six hundred with two. */
    private static String family(int number) {
        var round = number / (WOMEN.size() + MEN.size()) / 2;
        var family = FAMILIES.get((number * 7 + round) % FAMILIES.size());
        var more = round / (FAMILIES.size() / 2);
        return more == 0 ? family : family + "-" + FAMILIES.get((number * 7 + round + more) % FAMILIES.size());
    }

    private static InventedPatient person(int number, LocalDate arrival) {
        var woman = number % 2 == 0;
        var names = woman ? WOMEN : MEN;
        return new InventedPatient(
                names.get(number / 2 % names.size()),
                family(number),
                woman ? Gender.FEMALE : Gender.MALE,
                STORYLINES.get(number % STORYLINES.size()),
                arrival,
                number);
    }
}
