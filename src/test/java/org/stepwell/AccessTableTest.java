package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.Servlet;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stepwell.team.Action;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;
import org.stepwell.team.web.Routes;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Who may do what is one table; the addresses, the services and the page for whoever answers for it agree with it. */
@HouseTest
class AccessTableTest {

    /** What filters, static files and the actuator answer, and no controller of ours. */
    private static final List<String> NO_PAGE = List.of(
            "POST /login",
            "POST /login/link",
            "POST /logout",
            "GET /oauth2/authorization/{provider}",
            "GET /login/oauth2/code/{provider}",
            "GET /assets/**",
            "GET /favicon.ico",
            "GET /actuator/health",
            "GET /actuator/health/{*component}",
            "GET /actuator/prometheus");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.stepwell");

    @Test
    void saysOfEveryAddressWhatItIsFor(@Autowired Map<String, RequestMappingHandlerMapping> pages) {
        var there = pages.values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(page -> page.getPatternValues().stream().flatMap(pattern -> (page.getMethodsCondition()
                                        .getMethods()
                                        .isEmpty()
                                ? Stream.of("*")
                                : page.getMethodsCondition().getMethods().stream()
                                        .map(Enum::name))
                        .map(method -> method + " " + withoutForm(pattern))));
        var all = Stream.concat(there, NO_PAGE.stream()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Routes.all()).extracting(Object::toString).doesNotHaveDuplicates();
        var told = Routes.all().stream().map(Object::toString).toList();
        assertThat(new TreeSet<>(told))
                .as("every address is in Routes, and nothing that is not there")
                .isEqualTo(all);
    }

    /** Nobody gets into a record by the engine's or another library's back door. */
    @Test
    void knowsOfNoAddressThatOthersBring(@Autowired Map<String, Servlet> servlets) {
        assertThat(servlets.keySet()).containsExactly("dispatcherServlet");
    }

    @Test
    void isPrintedForWhoeverAnswersForIt() {
        Written.holds(Path.of("src", "docs", "access.md"), page());
    }

    private String page() {
        return """
                # Who may do what

                Printed by `AccessTableTest` from `org.stepwell.team.Action`, which is what the product goes by; change it there.
                A cell says how somebody in the role must stand to the person for it; an empty one means never. A record that
                one may not know looks like one that does not exist.

                %s

                ## Addresses

                An address that is not here is nobody's. Patients and families come to those of their own side alone.

                %s

                ## What is in a record

                Each kind is authorised and written to the trail whenever one of the house's services reads or changes it.

                - Read: %s
                - Changed: %s
                """.formatted(
                        table(), addresses(), kinds(Reads.class, Reads::value), kinds(Changes.class, Changes::value));
    }

    private static String table() {
        var head = "| | " + Arrays.stream(Role.values()).map(Role::title).collect(Collectors.joining(" | ")) + " |\n|"
                + " --- |".repeat(Role.values().length + 1) + "\n";
        return head
                + Arrays.stream(Action.values())
                        .map(action -> "| " + Words.title(action) + " | "
                                + Arrays.stream(Role.values())
                                        .map(role -> cell(action, role))
                                        .collect(Collectors.joining(" | "))
                                + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String cell(Action action, Role role) {
        return action.relations(role).stream()
                .sorted()
                .map(relation -> Words.word("relation", Word.of(relation)))
                .collect(Collectors.joining(", "));
    }

    private static String addresses() {
        return Arrays.stream(Action.values())
                .filter(action -> Routes.all().stream().anyMatch(route -> route.action() == action))
                .map(action -> "- " + Words.title(action) + ": "
                        + Routes.all().stream()
                                .filter(route -> route.action() == action)
                                .map(route -> "`" + route + "`")
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private <A extends Annotation> String kinds(Class<A> marked, Function<A, String> kind) {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(marked))
                .map(method -> kind.apply(method.getAnnotationOfType(marked)))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
    }

    /** @return {@code /patients/{id}} for {@code /patients/{id:[0-9a-f-]{36}}} */
    private static String withoutForm(String pattern) {
        var out = new StringBuilder();
        var depth = 0;
        var form = false;
        for (char each : pattern.toCharArray()) {
            depth += each == '{' ? 1 : 0;
            form |= depth == 1 && each == ':';
            if (each == '}' && --depth == 0) {
                form = false;
            }
            if (!form) {
                out.append(each);
            }
        }
        return out.toString();
    }
}
