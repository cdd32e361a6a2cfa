package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of safety is shown by a test, and the test is there. */
class DocumentedTestsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");
    private static final Pattern ROW = Pattern.compile("^\\| .* \\|$");

    @ParameterizedTest
    @ValueSource(strings = {"threats", "controls", "hazards"})
    void nameTestsThatThereAre(String document) throws IOException {
        var text = Files.readString(Path.of("src/docs", document + ".md"));
        var named = TEST.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(named).isSubsetOf(tests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"threats", "controls", "hazards"})
    void claimNothingThatNoTestShows(String document) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/docs", document + ".md")))
                .filteredOn(line -> ROW.matcher(line).matches())
                .filteredOn(line -> !line.startsWith("| ---") && !isHeading(line))
                .allMatch(line -> TEST.matcher(line).find() || line.contains("not yet"));
    }

    private static boolean isHeading(String line) {
        return line.endsWith("| Tests |") || line.endsWith("| Shown by |");
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
