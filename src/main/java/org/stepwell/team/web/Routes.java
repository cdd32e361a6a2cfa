package org.stepwell.team.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Action;

/**
 * What every address is for. An address that is not here is nobody's, so that a new page is closed until it is; the first
 * that fits counts.
 */
public final class Routes {

    private static final String PERSON = "/patients/{id}";
    private static final String MODEL = "/studio/models/{folder}/{unit}/{file}";
    private static final String UNIT = "/studio/units/{unit}";
    private static final String PROPOSAL = "/studio/proposals/{id}";
    private static final String ANY = "*";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final List<Route> ALL = new ArrayList<>();

    static {
        are(Action.SIGN_IN, "GET /login", "POST /login", "GET /login/link", "POST /login/link", "POST /logout");
        are(Action.SIGN_IN, "GET /assets/**", "GET /favicon.ico", "* /error", "GET /login/password");
        are(Action.SIGN_IN, "POST /login/password", "GET /oauth2/authorization/{provider}");
        are(Action.SIGN_IN, "GET /login/oauth2/code/{provider}");
        are(Action.SIGN_IN, "GET /actuator/health", "GET /actuator/health/{*component}");
        are(Action.KEEP_OWN_ACCOUNT, "GET /account", "POST /account");
        are(Action.KEEP_OWN_ACCOUNT, "GET /account/password", "POST /account/password");

        are(Action.TAKE_RECORDS_IN, "GET /patients/import", "POST /patients/import", "POST /fhir");
        get(Action.OPEN_RECORD, PERSON, "", "/summary", "/timeline", "/reasons", "/safety-plan", "/crisis");
        get(Action.OPEN_RECORD, PERSON, "/plan", "/plan/changes");
        get(Action.EXPORT_RECORD, PERSON, "/plan/pdf");
        are(Action.BREAK_GLASS, "GET /emergency", "POST /emergency");
        post(Action.WRITE_TO_TEAM, PERSON, "/notes", "/notes/{note}/wrong", "/crisis", "/emergency-disclosures");
        post(Action.WRITE_TO_TEAM, PERSON, "/emergency/end");
        get(Action.WRITE_TO_TEAM, PERSON, "/notes/new");
        get(Action.CHANGE_RECORD, PERSON, "/contacts/new", "/needs/new");
        post(Action.ENROL, PERSON, "/enrolment");
        post(Action.HAND_OVER_PEOPLE, PERSON, "/hand-over");
        post(Action.CHANGE_MESSAGES, PERSON, "/messages");
        post(Action.CHANGE_RECORD, PERSON, "/contacts", "/needs", "/instruments", "/stays", "/discharge");
        post(Action.CHANGE_RECORD, PERSON, "/care-time", "/care-time/{row}/correction");
        post(Action.CHANGE_RECORD, PERSON, "/insurance", "/insurance/{insurance}");
        post(Action.CHANGE_RECORD, PERSON, "/deferrals/{deferral}/ask-now", "/referrals/{referral}/answer");
        post(Action.CHANGE_RECORD, PERSON, "/consents/{consent}/revocation", "/consents/{consent}/restrictions");
        post(Action.CHANGE_RECORD, PERSON, "/related-persons", "/related-persons/{person}");
        post(Action.CHANGE_RECORD, PERSON, "/related-persons/{person}/end", "/related-persons/{person}/family-work");
        post(Action.CHANGE_RECORD, PERSON, "/related-persons/{person}/own-consents");
        post(Action.CHANGE_RECORD, PERSON, "/related-persons/{person}/own-consents/revocation");
        post(Action.CHANGE_RECORD, PERSON, "/sign-in-link", "/sign-in-link/message");
        post(Action.CHANGE_RECORD, PERSON, "/own-accounts/{username}/close", "/own-accounts/{username}/open");

        get(Action.USE_OWN_PAGE, "/me", "", "/plan", "/people", "/record", "/safety-plan", "/help", "/tasks/{id}");
        post(Action.USE_OWN_PAGE, "/me", "/consents", "/consents/{id}/revocation", "/help", "/language", "/tasks/{id}");

        are(Action.WORK_ON_TASKS, "GET /", "GET /tasks", "GET /tasks/news", "GET /style");
        are(Action.WORK_ON_TASKS, "POST /tasks/views", "POST /tasks/views/forget", "POST /tasks/bulk");
        get(Action.WORK_ON_TASKS, "/tasks/{id}", "", "/before", "/model", "/reasons");
        post(Action.WORK_ON_TASKS, "/tasks/{id}", "/claim", "/completion", "/hand-over", "/release");
        are(Action.WORK_ON_TASKS, "PUT /tasks/{id}/draft", "DELETE /tasks/{id}/draft");
        are(Action.FIND_PEOPLE, "GET /patients", "GET /caseload", "GET /caseload.csv", "GET /add", "GET /crisis");
        are(Action.REVIEW_CASELOADS, "GET /review");
        are(Action.KEEP_DIRECTORY, "GET /directory/new", "GET /directory/{id}");
        are(Action.KEEP_DIRECTORY, "POST /directory", "POST /directory/{id}");
        are(Action.READ_DIRECTORY, "GET /directory");

        are(Action.HAND_OVER_PEOPLE, "GET /hand-over", "POST /hand-over", "GET /hand-over/{command}");
        are(Action.READ_FLOW, "GET /dashboard/processes", "GET /dashboard/processes/{key}");
        are(Action.READ_FLOW, "GET /dashboard/processes/{key}/model", "GET /dashboard/processes/{key}/steps/{step}");
        get(Action.READ_OUTCOMES, "/dashboard/outcomes", "", "/{measure}", "/{measure}/people.csv");
        get(Action.READ_OUTCOMES, "/dashboard/outcomes", "/{measure}/report.json");
        are(Action.READ_OUTCOMES, "POST /dashboard/outcomes/count", "POST /dashboard/reports/count");
        are(Action.READ_OUTCOMES, "GET /dashboard/reports", "GET /dashboard/reports/monthly.pdf");
        get(Action.REPAIR_JOURNEYS, "/dashboard/operations", "", "/journeys/{id}", "/stopped", "/stopped/{job}");
        get(Action.REPAIR_JOURNEYS, "/dashboard/operations", "/versions", "/versions/{process}/{from}/to/{to}");
        get(Action.REPAIR_JOURNEYS, "/dashboard/operations", "/batches/{batch}");
        post(Action.REPAIR_JOURNEYS, "/dashboard/operations", "/go-on", "/stopped/again", "/stopped/{job}/again");
        post(Action.REPAIR_JOURNEYS, "/dashboard/operations/journeys/{id}", "/move", "/moved", "/end", "/ended");
        post(Action.REPAIR_JOURNEYS, "/dashboard/operations/versions/{process}/{from}/to/{to}", "", "/trial");
        post(Action.REPAIR_JOURNEYS, "/dashboard/operations/batches/{batch}", "/again", "/leave");
        are(Action.READ_DASHBOARD, "GET /dashboard", "GET /dashboard/people", "GET /dashboard/now/{figure}");
        are(Action.READ_DASHBOARD, "POST /dashboard/now/{figure}/nudge");
        get(Action.READ_TRAIL, "/dashboard/trail", "", "/flags");
        are(Action.READ_TRAIL, "GET /dashboard/trail.ndjson", "POST /dashboard/trail/flags/{id}");
        are(Action.KEEP_STAFF, "GET /staff", "GET /staff/{username}", "POST /staff/{username}");
        are(Action.KEEP_STAFF, "POST /staff/{username}/password-link");
        are(Action.COLLECT_NUMBERS, "GET /actuator/prometheus");

        are(Action.READ_MODELS, "GET /studio", "GET /studio/element-templates.json");
        get(Action.READ_MODELS, MODEL, "", "/pane", "/text");
        are(Action.CHANGE_MODELS, "PUT " + MODEL + "/draft");
        post(Action.CHANGE_MODELS, MODEL, "/begin", "/import", "/away", "/discard", "/theirs", "/ours", "/both");
        get(Action.READ_MODELS, UNIT, "", "/replay", "/tests", "/upgrade", "/sandbox", "/sandbox/{id}");
        get(Action.READ_MODELS, UNIT, "/sandbox/{id}/tasks/{task}", "/sandbox/{id}/drawing/{journey}");
        post(Action.CHANGE_MODELS, UNIT, "/new", "/proposals");
        get(
                Action.READ_MODELS,
                UNIT,
                "/versions/{deployment}",
                "/versions/{deployment}/text",
                "/versions/{deployment}/tests");
        post(Action.DECIDE_ON_MODELS, UNIT, "/versions/{deployment}/tests", "/versions/{deployment}/back");
        post(Action.READ_MODELS, UNIT, "/tests", "/sandbox", "/sandbox/{id}/wait", "/sandbox/{id}/next");
        post(Action.READ_MODELS, UNIT, "/sandbox/{id}/news", "/sandbox/{id}/keep", "/sandbox/{id}/close");
        post(Action.READ_MODELS, UNIT, "/sandbox/{id}/tasks/{task}/completion");
        are(Action.READ_MODELS, "PUT " + UNIT + "/sandbox/{id}/tasks/{task}/draft");
        are(Action.READ_MODELS, "DELETE " + UNIT + "/sandbox/{id}/tasks/{task}/draft");
        get(Action.READ_MODELS, PROPOSAL, "", "/text", "/replay", "/tests");
        post(Action.READ_MODELS, PROPOSAL, "/tests");
        post(Action.DECIDE_ON_MODELS, PROPOSAL, "/approve", "/decline");
        post(Action.CHANGE_MODELS, PROPOSAL, "/withdraw");
        are(Action.READ_MODELS, "GET /studio/replays/{id}/people/{change}", "POST /studio/replays/{id}/again");
    }

    private Routes() {}

    /** An address, or those under it, by one method or, with an asterisk, any. */
    public record Route(String method, PathPattern pattern, Action action) {

        private boolean fits(String asked, PathContainer path) {
            return (method.equals(ANY) || method.equals(asked)) && pattern.matches(path);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public static List<Route> all() {
        return List.copyOf(ALL);
    }

    /** @return empty for an address that is nobody's */
    static Optional<Action> of(HttpServletRequest request) {
        return route(request).map(Route::action);
    }

    /** @return the pattern of the address, without anybody's id; empty for one that is nobody's */
    static Optional<String> pattern(HttpServletRequest request) {
        return route(request).map(Route::pattern).map(PathPattern::getPatternString);
    }

    /** @return the patient whose record the address is in, whether there is one or not */
    static Optional<PatientId> patient(HttpServletRequest request) {
        return route(request)
                .map(Route::pattern)
                .filter(pattern -> pattern.getPatternString().startsWith(PERSON))
                .map(pattern ->
                        pattern.matchAndExtract(path(request)).getUriVariables().get("id"))
                .filter(ID.asMatchPredicate())
                .map(PatientId::of);
    }

    private static Optional<Route> route(HttpServletRequest request) {
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var path = path(request);
        return ALL.stream().filter(route -> route.fits(method, path)).findFirst();
    }

    private static PathContainer path(HttpServletRequest request) {
        return PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private static void get(Action action, String under, String... addresses) {
        for (var address : addresses) {
            are(action, "GET " + under + address);
        }
    }

    private static void post(Action action, String under, String... addresses) {
        for (var address : addresses) {
            are(action, "POST " + under + address);
        }
    }

    private static void are(Action action, String... routes) {
        for (var route : routes) {
            var words = route.split(" ");
            ALL.add(new Route(words[0], PathPatternParser.defaultInstance.parse(words[1]), action));
        }
    }
}
