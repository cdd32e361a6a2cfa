package org.stepwell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Which words make an item more closely held, row by row. */
class ClassifyWordsDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("classify-words");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Alcohol use disorder             | sud
            Three weeks sober                | sud
            Opioid dependence                | sud
            Misuses drugs (finding)          | sud
            Methadone 10 MG/ML               | sud
            Narcotics Anonymous on Mondays   | sud
            Borderline personality disorder  | personality
            Recurrent depression             | behavioural
            Panic at night                   | behavioural
            Bupropion 150 MG                 | -
            Hypertension                     | -
            """)
    void findsThemInANameOrText(String words, String sensitivity) {
        assertThat(classes(words)).isEqualTo(sensitivity == null ? Set.of() : Set.of(sensitivity));
    }

    @Test
    void findsAllOfThem() {
        assertThat(classes("Alcohol and borderline traits")).containsExactlyInAnyOrder("sud", "personality");
    }

    private static Set<Object> classes(String words) {
        return TABLE.rows("kind=note").stream()
                .filter(row -> Pattern.compile((String) row.get("words"))
                        .matcher(words.toLowerCase(Locale.ROOT))
                        .find())
                .map(row -> row.get("sensitivity"))
                .collect(Collectors.toSet());
    }
}
