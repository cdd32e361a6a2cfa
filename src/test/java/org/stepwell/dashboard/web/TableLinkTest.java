package org.stepwell.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No table of a supervisor's pages is without a way to take it along. */
class TableLinkTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int BESIDE = 420;
    private static final Pattern TABLE = Pattern.compile("<table(?![^>]*th:replace)[^>]*>");

    @ParameterizedTest
    @MethodSource("templates")
    void everyTableHasAnIdAndALinkToItsFileBesideIt(Path template) throws IOException {
        var html = Files.readString(template);

        assertThat(TABLE.matcher(html).results()).allSatisfy(table -> {
            assertThat(table.group()).matches(".* (th:)?id=\".*");
            assertThat(before(html, table)).as(table.group()).containsAnyOf("dashboard/file :: csv(", "/people.csv'");
        });
    }

    private static String before(String html, MatchResult table) {
        return html.substring(Math.max(0, table.start() - BESIDE), table.start());
    }

    static Stream<Path> templates() {
        return List.of("dashboard", "flow", "operations", "measure").stream().flatMap(folder -> {
            try (var files = Files.list(TEMPLATES.resolve(folder))) {
                return files.toList().stream();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
