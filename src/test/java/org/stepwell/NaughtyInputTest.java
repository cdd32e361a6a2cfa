package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.team.web.Routes;
import org.stepwell.team.web.Routes.Route;
import org.stepwell.workflow.Walk;

/**
 * Every parameter of every address, given what has broken programs before, by somebody who may ask there about a person of
 * theirs. The build asks a few texts of each; {@code mvn -Pproof test} asks them all.
 */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class NaughtyInputTest {

    private static final int A_FEW = 1;
    private static final String PASSWORD = "only-in-tests";

    /** Answers for ever, ends the session, changes the own password, or has a sign-in of its own. */
    private static final Set<String> NOT_ASKED = Set.of(
            "GET /tasks/news",
            "POST /logout",
            "POST /account/password",
            "POST /fhir",
            "GET /actuator/prometheus",
            "GET /dashboard/trail.ndjson");

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]+\\.[\\w.$]+\\(|\\w+Exception\\b|java\\.lang|org\\.(springframework|postgresql|camunda)"
                    + "|SQLState|act_[a-z]{2}_[a-z]+",
            Pattern.CASE_INSENSITIVE);

    private final Random chance = new Random(11);
    private final Map<Role, Visitor> in = new HashMap<>();
    private final SoftAssertions softly = new SoftAssertions();
    private Episode theirs;
    private String task;
    private int asked;

    @LocalServerPort
    private int port;

    @Autowired
    private RouteFields fields;

    @BeforeEach
    void everyRoleHasThePersonInCare(
            @Autowired Accounts accounts,
            @Autowired Enrolment enrolment,
            @Autowired Episodes episodes,
            @Autowired CareTeams teams,
            @Autowired Walk walk) {
        var patient = enrolment.register(Gender.FEMALE);
        var run = Long.toString(System.nanoTime(), 36);
        for (var role : Role.values()) {
            var name = "naughty-" + role.key() + run;
            accounts.add(
                    new Account(name, "Asks Anything", Set.of(role), role.isPersonal() ? patient : null), PASSWORD);
            in.put(role, new Visitor(port).signIn(name, PASSWORD));
        }
        var manager = "naughty-" + Role.CARE_MANAGER.key() + run;
        theirs = walk.as(manager, () -> episodes.enrol(patient, manager));
        task = walk.task(theirs.id().toString(), "ask-for-consent").getId();
        Actor.asSystem("test", () -> Role.staff().stream()
                .filter(Role::isClinical)
                .forEach(role -> teams.assign(theirs.id(), role, "naughty-" + role.key() + run)));
    }

    @Test
    void breaksNothingAndIsToldNothing(CapturedOutput log) {
        for (var route : Routes.all()) {
            if (isAsked(route)) {
                asker(route).ifPresent(role -> ask(role, route));
            }
        }
        softly.assertAll();
        assertThat(log.getAll()).as("what is typed is not logged").doesNotContain(Naughty.MARK);
        assertThat(asked).isGreaterThan(Proof.times(350, 25_000));
        Proof.row(
                "Bad input breaks nothing",
                "%,d pairs of a field and a text".formatted(asked),
                "0 server errors, traces, echoes in the log, scripts, ways out");
    }

    private static boolean isAsked(Route route) {
        var pattern = route.pattern().toString();
        return !route.method().equals("*")
                && !NOT_ASKED.contains(route.toString())
                && !pattern.startsWith("/assets")
                && !pattern.contains("favicon");
    }

    private static Optional<Role> asker(Route route) {
        return Stream.of(Role.values())
                .filter(role -> route.action() == Action.SIGN_IN
                        || role.isPersonal() == (route.action() == Action.USE_OWN_PAGE)
                                && route.action().isFor(List.of(role)))
                .findFirst();
    }

    private void ask(Role role, Route route) {
        var known = fields.of(route);
        var sane = known.stream()
                .filter(RouteFields.Field::needed)
                .collect(Collectors.toMap(RouteFields.Field::name, RouteFields.Field::sample, (one, same) -> one));
        for (var field : known) {
            texts().forEach(text -> {
                var form = new HashMap<>(sane);
                form.put(field.name(), text);
                ask(role, route, path(route, null), form, text, field.name());
            });
        }
        if (route.pattern().hasPatternSyntax()) {
            texts().filter(text -> !text.isBlank())
                    .forEach(text -> ask(role, route, path(route, text), sane, text, "address"));
        }
    }

    private Stream<String> texts() {
        var all = Naughty.texts();
        return Proof.isFull()
                ? all.stream()
                : chance.ints(A_FEW, 0, all.size()).distinct().mapToObj(all::get);
    }

    private void ask(Role role, Route route, String path, Map<String, String> form, String text, String field) {
        asked++;
        var get = route.method().equals("GET");
        var address = get && !form.isEmpty() ? path + "?" + Visitor.encoded(form) : path;
        var answer = in.get(role).ask(route.method(), address, form);
        var what = "%s of %s by %s, given %s"
                .formatted(field, route, role, text.substring(0, Math.min(60, text.length())));
        softly.assertThat(answer.statusCode()).as(what).isLessThan(500);
        softly.assertThat(INSIDE.matcher(answer.body()).results().map(java.util.regex.MatchResult::group))
                .as("insides told for " + what)
                .isEmpty();
        softly.assertThat(answer.body()).as(what).doesNotContain(Naughty.COMPUTED);
        if (text.contains("<")) {
            softly.assertThat(answer.body().contains(text))
                    .as("as markup: " + what)
                    .isFalse();
        }
        softly.assertThat(staysHere(answer)).as("leads elsewhere: " + what).isTrue();
        softly.assertThat(answer.headers().allValues("set-cookie").toString())
                .as(what)
                .doesNotContain(Naughty.MARK);
    }

    private boolean staysHere(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").map(this::isOurs).orElse(true);
    }

    private boolean isOurs(String location) {
        try {
            var to = new URI(location);
            return to.getHost() == null && !location.startsWith("//") && !location.startsWith("/\\")
                    || "localhost".equals(to.getHost()) && to.getPort() == port;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** @param text what stands in the last place of the address; null for ids that there are, as far as one knows them */
    private String path(Route route, String text) {
        var path = route.pattern().toString();
        if (text != null) {
            var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            var last = path.lastIndexOf('{');
            path = path.substring(0, last) + encoded + path.substring(path.indexOf('}', last) + 1);
        }
        var id = path.contains("/tasks/") ? task : theirs.patientId().toString();
        return path.replace("{id}", id)
                .replace("{folder}", "processes")
                .replace("{unit}", "careplan")
                .replace("{file}", "shared-care-plan.bpmn")
                .replace("{key}", "shared-care-plan")
                .replace("{figure}", "crises")
                .replace("{measure}", "remission")
                .replaceAll("\\{\\*?\\w+}", UUID.randomUUID().toString());
    }
}
