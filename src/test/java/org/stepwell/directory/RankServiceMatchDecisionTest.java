package org.stepwell.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** What each fact about a service counts, at both edges of every band, and what an unknown one does: nothing. */
class RankServiceMatchDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("rank-service-match");

    private static final Map<String, String> UNKNOWN = Map.of(
            "language", "unknown",
            "distanceMetres", "null",
            "insurance", "unknown",
            "freePlaces", "null",
            "areaServed", "null",
            "alreadyReferred", "null");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            language       | spoken     |  3 | true
            language       | not-spoken | -3 | true
            language       | unknown    |  0 | true
            language       | klingon    |  0 | true
            distanceMetres | 0          |  3 | true
            distanceMetres | 2000       |  3 | true
            distanceMetres | 2001       |  2 | true
            distanceMetres | 10000      |  2 | true
            distanceMetres | 10001      |  0 | true
            distanceMetres | 30000      |  0 | true
            distanceMetres | 30001      | -3 | true
            distanceMetres | null       |  0 | true
            insurance      | free       |  2 | true
            insurance      | taken      |  2 | true
            insurance      | not-taken  | -5 | false
            insurance      | unknown    |  0 | true
            freePlaces     | 3          |  2 | true
            freePlaces     | 2          |  1 | true
            freePlaces     | 1          |  1 | true
            freePlaces     | 0          | -5 | false
            freePlaces     | -4         | -5 | false
            freePlaces     | null       |  0 | true
            areaServed     | true       |  1 | true
            areaServed     | false      | -5 | false
            areaServed     | null       |  0 | true
            alreadyReferred | true      | -5 | false
            alreadyReferred | false     |  0 | true
            alreadyReferred | null      |  0 | true
            """)
    void countsEachFactByItself(String fact, String value, int points, boolean fits) {
        var rows = TABLE.rows(inputs(fact, value));

        assertThat(rows.stream().mapToInt(row -> (Integer) row.get("points")).sum())
                .isEqualTo(points);
        assertThat(rows.stream().allMatch(row -> (Boolean) row.get("fits"))).isEqualTo(fits);
    }

    private static String inputs(String fact, String value) {
        var text = new StringBuilder(fact + "=" + value);
        UNKNOWN.forEach((name, unknown) -> text.append(name.equals(fact) ? "" : " " + name + "=" + unknown));
        return text.toString();
    }
}
