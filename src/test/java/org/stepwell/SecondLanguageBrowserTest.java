package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.workflow.Walk;
import org.stepwell.workflow.Words;

/** The team's pages in a language they never had: files of messages are all that it takes. */
@HouseTest
@ExtendWith(InBrowser.class)
class SecondLanguageBrowserTest {

    private static final String LANGUAGE = "en-XA";
    private static final String FILE = "_en_XA.properties";

    private static final String TEXTS = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                const node = walker.currentNode;
                const text = node.textContent.trim().replace(/^, |: ?\\d+$/g, '');
                if (/\\p{L}{2}/u.test(text) && !node.parentElement.closest('script, style, svg, #form, .initials')) {
                  found.push(text);
                }
              }
              return found;
            }
            """;

    private static final String NAMES = """
            select display_name from account
            union select given || ' ' || family from patient
            union select name from related_person union select relationship from related_person union select reason from deviation
            union select email from account where email is not null union select name from healthcare_service
            union select unnest(areas) from healthcare_service union select unnest(languages) from healthcare_service
            """;

    private static final List<Path> WRITTEN = new ArrayList<>();

    private final Browser browser;

    @LocalServerPort
    private int port;

    SecondLanguageBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void everyMessageInBrackets(@Autowired LocaleResolver resolver) throws Exception {
        var classes = Path.of(SecondLanguageBrowserTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Files.createDirectories(classes.resolve("messages"));
        for (var english : files()) {
            var file = classes.resolve(
                    "messages/" + english.getFileName().toString().replace("_en.properties", FILE));
            Files.write(
                    file,
                    Files.readAllLines(english).stream()
                            .map(SecondLanguageBrowserTest::inBrackets)
                            .toList());
            WRITTEN.add(file);
        }
        speak(
                resolver,
                Stream.concat(Words.languages().stream(), Stream.of(Locale.forLanguageTag(LANGUAGE)))
                        .toList());
    }

    @AfterAll
    static void leaveOnlyEnglish(@Autowired LocaleResolver resolver) throws IOException {
        speak(resolver, Words.languages());
        for (var file : WRITTEN) {
            Files.delete(file);
        }
    }

    @Test
    void onlyContentAndNamesStayAsTheyAre(
            @Autowired Enrolment enrolment,
            @Autowired Lifecycle lifecycle,
            @Autowired Walk walk,
            @Autowired JdbcClient jdbc) {
        var episode = enrolment.enrol();
        lifecycle.untilMonitoring(episode.id().toString(), List.of("housing", "food"));
        var task = walk.task(enrolment.enrol().id().toString(), "ask-for-consent");
        var known = content()
                + String.join("\n", jdbc.sql(NAMES).query(String.class).list());

        try (var person = Person.signIn(browser, "http://localhost:" + port, "supervisor")) {
            person.page().context().setExtraHTTPHeaders(Map.of("Accept-Language", LANGUAGE));
            for (var path : pages("/patients/" + episode.patientId(), "/tasks/" + task.getId())) {
                person.go(path);
                var texts = texts(person);
                assertThat(texts).as(path).anyMatch(text -> text.contains("⟦"));
                assertThat(texts.stream()
                                .filter(text -> !text.contains("⟦") && !text.contains("⟧") && !known.contains(text)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private static List<String> pages(String patient, String task) {
        return List.of(
                "/tasks?view=all",
                task,
                patient,
                patient + "/plan",
                "/add",
                "/caseload",
                "/patients",
                "/account",
                "/staff",
                "/staff/care-manager",
                "/dashboard",
                "/dashboard/processes",
                "/dashboard/processes/care-coordination",
                "/dashboard/people",
                "/dashboard/operations",
                "/dashboard/outcomes",
                "/directory",
                "/style",
                "/no-such-page");
    }

    private static List<String> texts(Person person) {
        return ((List<?>) person.page().evaluate(TEXTS))
                .stream().map(Object::toString).toList();
    }

    /** What analysts write in models, rules and forms is theirs to translate, and kept with each record. */
    private static String content() {
        return Stream.of("processes", "forms")
                .flatMap(folder -> all(Path.of(folder)))
                .map(SecondLanguageBrowserTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static String inBrackets(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return line;
        }
        var end = line.indexOf('=');
        var key = line.substring(0, end);
        return key.equals("frame.lang") ? key + "=" + LANGUAGE : key + "=⟦" + line.substring(end + 1) + "⟧";
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .filter(file -> !file.toString().matches(".*(notification|portal)_en.properties"))
                    .toList();
        }
    }

    private static void speak(LocaleResolver resolver, List<Locale> languages) {
        ((AcceptHeaderLocaleResolver) resolver).setSupportedLocales(languages);
    }

    private static Stream<Path> all(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s+", " ").replace("&#34;", "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
