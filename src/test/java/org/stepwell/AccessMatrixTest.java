package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.emergency.Emergencies;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Relation;
import org.stepwell.team.Role;
import org.stepwell.team.web.Routes;
import org.stepwell.team.web.Routes.Route;
import org.stepwell.workflow.Walk;

/**
 * Every address, asked by every role: by those on the person's team, by others of the same role, by the person, by another
 * person, and by nobody. What one may not know looks like what does not exist, to the letter.
 */
@HouseTest
class AccessMatrixTest {

    private static final String OTHER = "matrix-elsewhere";
    private static final String PASSWORD = "only-in-tests";
    private static final String PERSON = "/patients/{id}";

    /** Answers for ever, or has a sign-in of its own. */
    private static final Set<String> NOT_ASKED = Set.of("GET /tasks/news", "POST /fhir", "GET /actuator/prometheus");

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("figure", "crises"),
            Map.entry("measure", "remission"),
            Map.entry("key", "shared-care-plan"),
            Map.entry("step", "agree-plan"),
            Map.entry("process", "shared-care-plan"),
            Map.entry("from", "1"),
            Map.entry("to", "2"),
            Map.entry("username", "nobody-of-this-name"),
            Map.entry("folder", "processes"),
            Map.entry("unit", "careplan"),
            Map.entry("file", "no-such-model.bpmn"),
            Map.entry("change", "1"));

    private static final Map<Role, Visitor> IN = new ConcurrentHashMap<>();
    private static Episode theirs;
    private static Episode elsewhere;
    private static PatientId nobodys;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Walk walk;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping pages;

    @BeforeEach
    void people(@Autowired Enrolment enrolment, @Autowired Episodes episodes, @Autowired CareTeams teams) {
        if (theirs != null) {
            return;
        }
        accounts.add(new Account(OTHER, "Works Elsewhere", Set.of(Role.CARE_MANAGER), null), PASSWORD);
        var patient = enrolment.register(Gender.FEMALE);
        elsewhere = walk.as(OTHER, () -> episodes.enrol(enrolment.register(Gender.FEMALE), OTHER));
        nobodys = enrolment.register(Gender.FEMALE);
        for (var role : Role.values()) {
            var own = role.isPersonal() ? patient : null;
            accounts.add(new Account(name(role), "On the Matrix", Set.of(role), own), PASSWORD);
        }
        theirs = walk.as(name(Role.CARE_MANAGER), () -> episodes.enrol(patient, name(Role.CARE_MANAGER)));
        Actor.asSystem("test", () -> Role.staff().stream()
                .filter(Role::isClinical)
                .forEach(role -> teams.assign(theirs.id(), role, name(role))));
    }

    @ParameterizedTest
    @EnumSource
    void theDoorKeepsToTheTable(Role role) {
        var visitor = in(role);
        var nowhere = visitor.get("/nowhere");
        SoftAssertions.assertSoftly(softly -> asked().forEach(route -> {
            if (mayEnter(role, route)) {
                if (route.method().equals("GET") && !route.pattern().hasPatternSyntax()) {
                    softly.assertThat(visitor.get(path(route)).statusCode())
                            .as("%s for %s", route, role)
                            .isIn(role.isPersonal() ? List.of(200, 404) : List.of(200, 302, 303, 406));
                }
            } else {
                var answer = visitor.ask(route.method(), path(route), Map.of());
                if (isOpenlyRefused(role, route)) {
                    softly.assertThat(answer.statusCode())
                            .as("%s for %s", route, role)
                            .isEqualTo(403);
                } else if (answer.statusCode() == 302) {
                    softly.assertThat(role.isPersonal() && location(answer).contains("/me"))
                            .as("%s leads %s to their own side", route, role)
                            .isTrue();
                } else {
                    softly.assertThat(said(answer)).as("%s for %s", route, role).isEqualTo(said(nowhere));
                }
            }
        }));
    }

    @Test
    void nobodyGetsPastTheDoor() {
        var stranger = new Visitor(port);
        SoftAssertions.assertSoftly(softly -> asked().forEach(route -> {
            var answer = stranger.ask(route.method(), path(route), Map.of());
            softly.assertThat(answer.statusCode()).as("%s", route).isEqualTo(302);
            softly.assertThat(answer.body()).as("%s", route).doesNotContain("On the Matrix");
        }));
        for (var closed :
                List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/engine-rest/task", "/camunda/app")) {
            assertThat(stranger.get(closed).statusCode()).as(closed).isEqualTo(302);
            assertThat(in(Role.SUPERVISOR).get(closed).statusCode()).as(closed).isEqualTo(404);
        }
        assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SUPERVISOR")
    void aPersonOneMayNotKnowLooksLikeNobody(Role role) {
        var visitor = in(role);
        SoftAssertions.assertSoftly(softly -> personal().forEach(route -> {
            same(softly, visitor, route, elsewhere.patientId());
            if (!Action.OPEN_RECORD.relations(role).contains(Relation.IN_NOBODYS_CARE)) {
                same(softly, visitor, route, nobodys);
            }
            if (role.isPersonal()) {
                same(softly, visitor, route, theirs.patientId());
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ANALYST", "PRIVACY_OFFICER"})
    void theTeamOpensWhatIsTheirs(Role role) {
        if (role.isPersonal()) {
            assertThat(in(role).get("/me").statusCode()).isEqualTo(200);
            return;
        }
        SoftAssertions.assertSoftly(softly -> personal()
                .filter(route -> route.method().equals("GET")
                        && !route.toString().contains("/plan")
                        && !route.toString().endsWith("/safety-plan"))
                // what was said in a contact is for whoever had it
                .filter(route -> role != Role.SUPERVISOR || !route.toString().endsWith("/new"))
                .forEach(route -> softly.assertThat(
                                in(role).get(path(route, theirs.patientId().toString()))
                                        .statusCode())
                        .as("%s for %s", route, role)
                        .isEqualTo(200)));
    }

    @Test
    void anEmergencyOpensOneRecordForReadingAndTakesNothingAlong(@Autowired Emergencies emergencies) {
        var family = Emergencies.family();
        var id = emergencies.inCare(family).patientId().toString();
        var username = emergencies.elsewhere(Role.SOCIAL_WORKER);
        var visitor = new Visitor(port).signIn(username, PASSWORD);
        var page = "/patients/" + id;
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);

        var opened = visitor.ask(
                "POST",
                "/emergency",
                Map.of(
                        "family",
                        family,
                        "born",
                        Emergencies.BORN.toString(),
                        "reason",
                        "others-in-danger",
                        "happened",
                        "Threatened a neighbour."));

        assertThat(location(opened)).endsWith(page);
        for (var open : List.of("", "/summary", "/timeline", "/crisis", "/notes/new")) {
            assertThat(visitor.get(page + open).statusCode()).as(open).isEqualTo(200);
        }
        assertThat(visitor.get(page).body()).contains("Open to you in an emergency");
        for (var closed : List.of("/contacts", "/messages", "/enrolment", "/hand-over")) {
            var form = fields(Routes.all().stream()
                    .filter(route -> route.toString().equals("POST " + PERSON + closed))
                    .findFirst()
                    .orElseThrow());
            form.put("reached", "no");
            form.put("way", "phone");
            form.put("careManager", OTHER);
            assertThat(visitor.ask("POST", page + closed, form).statusCode())
                    .as(closed)
                    .isEqualTo(404);
        }
        assertThat(visitor.get(page + "/plan/pdf").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/patients/" + elsewhere.patientId()).statusCode())
                .isEqualTo(404);

        assertThat(visitor.ask("POST", page + "/emergency/end", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SUPERVISOR")
    void aTaskThatIsNoneOfTheirsLooksLikeNone(Role role) {
        var task = walk.task(elsewhere.id().toString(), "ask-for-consent").getId();
        var visitor = in(role);
        SoftAssertions.assertSoftly(softly -> asked().filter(
                        route -> route.pattern().toString().contains("/tasks/{id}"))
                // whoever could have seen it in the pool hears who took it
                .filter(route -> role != Role.CARE_MANAGER || !route.toString().endsWith("/claim"))
                .forEach(route -> {
                    var form = fields(route);
                    var none = UUID.randomUUID().toString();
                    softly.assertThat(said(visitor.ask(route.method(), path(route, task), form), task))
                            .as("%s for %s", route, role)
                            .isEqualTo(said(visitor.ask(route.method(), path(route, none), form), none));
                }));
    }

    private void same(SoftAssertions softly, Visitor visitor, Route route, PatientId patient) {
        var form = fields(route);
        var none = UUID.randomUUID().toString();
        var known = visitor.ask(route.method(), path(route, patient.toString()), form);
        softly.assertThat(said(known, patient.toString()))
                .as("%s", route)
                .isEqualTo(said(visitor.ask(route.method(), path(route, none), form), none));
        softly.assertThat(known.statusCode()).as("%s", route).isNotEqualTo(200).isLessThan(500);
    }

    private static Stream<Route> asked() {
        return Routes.all().stream()
                .filter(route -> route.action() != Action.SIGN_IN && !NOT_ASKED.contains(route.toString()));
    }

    private static Stream<Route> personal() {
        return asked().filter(route -> route.pattern().toString().startsWith(PERSON));
    }

    private static boolean mayEnter(Role role, Route route) {
        return role.isPersonal() == (route.action() == Action.USE_OWN_PAGE)
                && route.action().isFor(List.of(role));
    }

    private static boolean isOpenlyRefused(Role role, Route route) {
        return !role.isPersonal()
                && (route.action() == Action.TAKE_RECORDS_IN || route.action() == Action.KEEP_DIRECTORY);
    }

    /** What somebody sees, but for what they typed themselves and what differs with each request. */
    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " " + location(answer) + "\n"
                + answer.body().replaceAll("(csrf-token\" content|_csrf\" value)=\"[^\"]*\"", "");
    }

    private static String said(HttpResponse<String> answer, String asked) {
        return said(answer).replace(asked, "it");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static String path(Route route) {
        return path(route, UUID.randomUUID().toString());
    }

    private static String path(Route route, String id) {
        var path = route.pattern().toString().replaceFirst("\\{id}", id);
        for (var sample : SAMPLES.entrySet()) {
            path = path.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        return path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    /** Something believable in every field that the page must have, so that the service behind it is asked. */
    private Map<String, String> fields(Route route) {
        var form = new HashMap<String, String>();
        pages.getHandlerMethods().forEach((page, handler) -> {
            if (page.getPatternValues().stream()
                            .anyMatch(pattern -> pattern.replaceAll("(?<=\\{\\w{1,20}):[^/]*}(?=/|$)", "}")
                                    .equals(route.pattern().toString()))
                    && page.getMethodsCondition().getMethods().stream()
                            .anyMatch(method -> method.name().equals(route.method()))) {
                Arrays.stream(handler.getMethod().getParameters())
                        .filter(AccessMatrixTest::isNeeded)
                        .forEach(field -> form.put(name(field), sample(field.getType())));
            }
        });
        return form;
    }

    private static boolean isNeeded(Parameter field) {
        var param = field.getAnnotation(RequestParam.class);
        return param != null && param.required() && param.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private static String name(Parameter field) {
        var name = field.getAnnotation(RequestParam.class).value();
        return name.isEmpty() ? field.getName() : name;
    }

    private static String sample(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH.plusYears(50).toString();
        } else if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        return type == boolean.class ? "true" : type == String.class ? "something said" : "1";
    }

    private Visitor in(Role role) {
        return IN.computeIfAbsent(role, one -> new Visitor(port).signIn(name(one), PASSWORD));
    }

    private static String name(Role role) {
        return "matrix-" + role.key();
    }
}
