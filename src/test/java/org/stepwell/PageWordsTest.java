package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page says nothing that its bundle of messages does not say, so that a language is a file and no second set of pages. */
class PageWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MESSAGES = RESOURCES.resolve("messages");

    /** Its subjects are keys themselves. */
    private static final String MESSAGES_TO_PEOPLE = "notification_en.properties";

    /** Stands in the order in which a reader meets it. */
    private static final String OWN_SIDE = "portal_en.properties";

    /** A key of the keyboard is no word. */
    private static final String KEY = "<kbd>.</kbd>";

    private static final String TAG = "<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>";
    private static final String SAID_BY_KEY = "\\[\\[#\\{[^\\]]*}]]";
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LITERAL_ATTRIBUTE =
            Pattern.compile("(?<![\\w:-])(?:aria-label|title|placeholder|alt|content)=\"[^\"]*\\p{L}[^\"]*\"");

    /** Here an attribute could say something behind the back of this test. */
    private static final Pattern SAYING_AMONG_OTHERS =
            Pattern.compile("th:attr=\"(?:[^\"]*,)?(?:aria-label|title|placeholder|alt)=");

    private static final Pattern SAYING_EXPRESSION =
            Pattern.compile("th:(?:u?text|aria-label|title|placeholder|alt)=\"([^\"]*)\"");

    /** What is compared or looked up is said to nobody. */
    private static final String SAID_TO_NOBODY = "(?:[!=]= |\\[)'[^']*'";

    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\\|[^|]*\\|");
    private static final String KEY_OF_WORDS = ".[a-z0-9-]+(?:\\.[a-z0-9-]*)+.";

    private static final Pattern NAMED = Pattern.compile("#\\{([a-z0-9][\\w.-]*)|msg\\('([\\w.-]+\\w)'");
    private static final Pattern COMPOSED = Pattern.compile("#\\{\\|([^|]*)\\|");
    private static final Pattern IN_QUOTES = Pattern.compile("[\"']([a-z0-9][a-z0-9.-]*)[\"']");

    private static final Pattern SENTENCE = Pattern.compile("['\"`>]\\p{Lu}\\p{Ll}+(?:…| [\\p{Ll}$])[^'\"`<]*");

    /** What refuses an answer; the sentence of a refusal is shown beside the answer. */
    private static final Pattern REFUSES = Pattern.compile("InvalidAnswer|InvalidListing|ImpossibleStay");

    /** What no page shows as a refusal: a fault of ours in the log, and a reason that is kept with a record. */
    private static final Pattern NO_REFUSAL =
            Pattern.compile("(?:new \\w+Exception|super|willBeWithdrawn)\\(\\s*\"\\p{Lu}[^;]*");

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateSaysAnythingByItself(Path template) throws IOException {
        var html = Files.readString(template).replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<meta name[^>]*>", "");

        assertThat(LETTER.matcher(html.replaceAll(KEY, "").replaceAll(TAG, "").replaceAll(SAID_BY_KEY, ""))
                        .results()
                        .map(MatchResult::group))
                .as("letters between tags")
                .isEmpty();
        assertThat(LITERAL_ATTRIBUTE.matcher(html).results().map(MatchResult::group))
                .isEmpty();
        assertThat(SAYING_AMONG_OTHERS.matcher(html).results().map(MatchResult::group))
                .isEmpty();
        assertThat(SAYING_EXPRESSION.matcher(html).results().flatMap(PageWordsTest::words))
                .as("words in expressions")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateIsDefined(Path template) throws IOException {
        var html = Files.readString(template);
        var defined = bundles().values().stream().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(NAMED.matcher(html).results().map(it -> it.group(1) == null ? it.group(2) : it.group(1)))
                .isSubsetOf(defined);
        assertThat(COMPOSED.matcher(html).results().map(it -> shape(it.group(1))))
                .allSatisfy(shape -> assertThat(defined).anyMatch(key -> key.matches(shape)));
    }

    @Test
    void everyKeyIsSaidSomewhere() throws IOException {
        var sources = read("src/main/resources/templates") + read("src/main/java");
        var named = Stream.concat(
                        NAMED.matcher(sources).results().map(it -> it.group(1) == null ? it.group(2) : it.group(1)),
                        IN_QUOTES.matcher(sources).results().map(it -> it.group(1)))
                .collect(Collectors.toSet());
        var shapes = COMPOSED.matcher(sources)
                .results()
                .map(it -> shape(it.group(1)))
                .toList();
        var beginnings = named.stream().filter(it -> it.endsWith(".")).toList();

        var bundles = bundles();
        bundles.remove(MESSAGES_TO_PEOPLE);

        assertThat(bundles.values().stream().flatMap(List::stream))
                .allMatch(key -> named.contains(key)
                        || shapes.stream().anyMatch(key::matches)
                        || beginnings.stream().anyMatch(key::startsWith));
    }

    /** Templates hand them their words. */
    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptSaysAnythingByItself(Path script) {
        assertThat(SENTENCE.matcher(lines(script).collect(Collectors.joining("\n")))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }

    /** Its forms keep their words, and so does what a process hands to them. */
    @Test
    void nothingThatRefusesAnAnswerSaysAnythingByItself() throws IOException {
        assertThat(files(Path.of("src/main/java"))
                        .filter(file -> !file.toString().contains("/process/"))
                        .map(file -> lines(file)
                                .filter(line -> !line.strip().matches("[/*].*"))
                                .collect(Collectors.joining("\n")))
                        .filter(code -> REFUSES.matcher(code).find())
                        .map(code -> NO_REFUSAL.matcher(code).replaceAll(""))
                        .flatMap(code -> SENTENCE.matcher(code).results().map(MatchResult::group)))
                .isEmpty();
    }

    @Test
    void noKeyIsDefinedTwice() throws IOException {
        assertThat(bundles().values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        var bundles = bundles();

        assertThat(files(MESSAGES)).allSatisfy(file -> assertThat(keys(file))
                .as(file.toString())
                .containsExactlyInAnyOrderElementsOf(
                        bundles.get(file.getFileName().toString().replaceAll("_[a-z]+\\.", "_en."))));
    }

    @Test
    void theKeysOfAPageStandTogether() throws IOException {
        var bundles = bundles();
        bundles.remove(OWN_SIDE);

        assertThat(bundles)
                .allSatisfy((bundle, keys) -> assertThat(pages(keys)).as(bundle).doesNotHaveDuplicates());
    }

    @Test
    void noWordsHoldAStraightApostrophe() throws IOException {
        assertThat(english().flatMap(PageWordsTest::lines)).noneMatch(line -> line.contains("'"));
    }

    @Test
    void everyMessageCanBeFilledIn() throws IOException {
        assertThat(english().flatMap(PageWordsTest::lines).filter(line -> line.contains("{")))
                .allSatisfy(line -> assertThat(
                                new MessageFormat(line.replaceAll("^[^=]*=", "")).format(new Object[] {2, 2, 2, 2}))
                        .doesNotContain("{"));
    }

    static Stream<Path> templates() throws IOException {
        return files(RESOURCES.resolve("templates"));
    }

    static Stream<Path> scripts() throws IOException {
        return files(Path.of("src/main/frontend/src"))
                .filter(file -> file.toString().matches(".*\\.jsx?"));
    }

    private static Stream<String> words(MatchResult expression) {
        return LITERAL.matcher(expression.group(1).replaceAll(SAID_TO_NOBODY, ""))
                .results()
                .map(it -> it.group().replaceAll("[#$]\\{[^}]*}", ""))
                .filter(it -> LETTER.matcher(it).find() && !it.matches(KEY_OF_WORDS));
    }

    /** @return a pattern of the keys that an expression may name */
    private static String shape(String composed) {
        return composed.replaceAll("\\$\\{[^}]*}", "[\\\\w-]+");
    }

    private static List<String> pages(List<String> keys) {
        var pages = new ArrayList<String>();
        keys.stream().map(key -> key.replaceAll("\\..*", "")).forEach(page -> {
            if (pages.isEmpty() || !pages.get(pages.size() - 1).equals(page)) {
                pages.add(page);
            }
        });
        return pages;
    }

    /** The keys of each English bundle, in the order of its lines. */
    private static Map<String, List<String>> bundles() throws IOException {
        var bundles = new TreeMap<String, List<String>>();
        english().forEach(file -> bundles.put(file.getFileName().toString(), keys(file)));
        return bundles;
    }

    private static List<String> keys(Path file) {
        return lines(file).map(line -> line.replaceAll("=.*", "")).toList();
    }

    private static Stream<Path> english() throws IOException {
        return files(MESSAGES).filter(file -> file.toString().endsWith("_en.properties"));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String folder) throws IOException {
        return files(Path.of(folder)).flatMap(PageWordsTest::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
