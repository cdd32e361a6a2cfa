package org.stepwell.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the groups between which care should not differ. */
@Component
class Groups {

    private static final String UNKNOWN = "unknown";

    private static final String PEOPLE =
            "select id as key, language, gender, birth_date from patient where id = any (?)";

    private static final String PAYERS = """
            select patient_id as key, payer, covers_from, covers_until from patient_insurance
             where patient_id = any (?) order by covers_from desc, payer
            """;

    private final GroupedRows rows;

    Groups(GroupedRows rows) {
        this.rows = rows;
    }

    /** The groups somebody belongs to, each as a word. */
    record Membership(String language, String sex, String age, String insurance, String socialNeed) {}

    /** What the groups of somebody follow from, whatever the period. */
    record Traits(String language, String sex, LocalDate birthDate, List<Cover> covers) {

        Membership in(Span span, PersonFacts person) {
            return new Membership(language, sex, age(span.until()), insurance(span.knownUntil()), need(span, person));
        }

        private String age(LocalDate on) {
            if (birthDate == null) {
                return UNKNOWN;
            }
            var years = ChronoUnit.YEARS.between(birthDate, on);
            return years < 18 ? "under-18" : years < 40 ? "18-39" : years < 65 ? "40-64" : "65-and-over";
        }

        private String insurance(LocalDate on) {
            return covers.stream()
                    .filter(cover -> cover.covers(on))
                    .map(Cover::payer)
                    .findFirst()
                    .orElse(UNKNOWN);
        }

        private static String need(Span span, PersonFacts person) {
            var episodes = person.episodes();
            if (episodes.stream().flatMap(episode -> episode.needs().stream()).anyMatch(need -> !need.foundOn()
                    .isAfter(span.until()))) {
                return "found";
            }
            return episodes.stream().anyMatch(episode -> episode.askedAboutNeedsOn() != null) ? "none-found" : UNKNOWN;
        }
    }

    /** That a payer covers somebody. */
    record Cover(String payer, LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    Map<UUID, List<Traits>> of(Collection<UUID> patients) {
        var all = patients.toArray(UUID[]::new);
        var covers = rows.read(
                PAYERS,
                row -> new Cover(
                        row.getString("payer"),
                        row.getObject("covers_from", LocalDate.class),
                        row.getObject("covers_until", LocalDate.class)),
                (Object) all);
        return rows.read(
                PEOPLE,
                row -> new Traits(
                        word(row.getString("language")),
                        row.getString("gender"),
                        row.getObject("birth_date", LocalDate.class),
                        covers.getOrDefault(row.getObject("key", UUID.class), List.of())),
                (Object) all);
    }

    private static String word(String language) {
        return language == null || language.isBlank()
                ? UNKNOWN
                : language.strip().toLowerCase(Locale.ROOT);
    }
}
