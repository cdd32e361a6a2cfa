package org.stepwell.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.Visitor;

/** The pages of the directory, for those who keep it and those who only look. */
@HouseTest
class DirectoryPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Tables tables;

    private Visitor socialWorker;
    private String name;

    @BeforeEach
    void signIn() {
        socialWorker = new Visitor(port).signIn("social-worker", "stepwell");
        name = "House " + UUID.randomUUID();
    }

    @ParameterizedTest
    @ValueSource(strings = {"care-manager", "case-manager", "social-worker", "peer-support-specialist", "supervisor"})
    void takesAnEntryFromThoseWhoReferToServices(String role) {
        var keeper = new Visitor(port).signIn(role, "stepwell");

        assertThat(keeper.post("/directory", entry()).statusCode()).isEqualTo(302);

        assertThat(keeper.get("/directory").body())
                .contains(name, "12 of 12 free", "Add a service", "is in the directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "psychiatrist", "primary-care-provider", "analyst"})
    void showsItToTheOthersAndTakesNothingFromThem(String role) {
        socialWorker.post("/directory", entry());
        var reader = new Visitor(port).signIn(role, "stepwell");

        assertThat(reader.get("/directory").body()).contains(name).doesNotContain("Add a service");
        assertThat(reader.get("/directory/new").statusCode()).isEqualTo(403);
        assertThat(tables.unchanged(() -> reader.post("/directory", entry())).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "family-member"})
    void isNotForThePersonsOwnSide(String role) {
        var visitor = new Visitor(port).signIn(role, "stepwell");

        assertThat(visitor.get("/directory").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/me").body()).doesNotContain("href=\"/directory\"");
    }

    @Test
    void saysAtTheFieldThatPlacesAreMissingAndKeepsWhatWasTyped() {
        var typed = entry();
        typed.remove("places");

        var refused = tables.unchanged(() -> socialWorker.post("/directory", typed));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(name, "id=\"places-error\"", "Say how many places there are in all, or tick ")
                .contains("aria-invalid=\"true\"", "one answer needs another look")
                .doesNotContain("id=\"name-error\"");
    }

    @Test
    void saysAllThatIsMissing() {
        var refused = tables.unchanged(() -> socialWorker.post("/directory", Map.of()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"name-error\"", "id=\"kinds-error\"", "id=\"phone-error\"", "id=\"payers-error\"");
    }

    @Test
    void changesAnEntryOnceForEachVersion() {
        socialWorker.post("/directory", entry());
        var page = pageOf(name);
        var typed = entry();
        typed.putAll(Map.of("version", version(page), "languages", "Finnish", "places", "3"));
        assertThat(socialWorker.get(page).body()).contains(name, "Change a service");

        assertThat(socialWorker.post(page, typed).statusCode()).isEqualTo(302);
        assertThat(socialWorker.get("/directory").body()).contains("Finnish", "3 of 3 free");

        assertThat(tables.unchanged(() -> socialWorker.post(page, typed)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void filtersByWhatTheAddressSays() {
        var kind = "kind-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        var typed = entry();
        typed.putAll(Map.of("kinds", kind, "languages", "Tigrinya", "areas", "97531", "payers", "invented-fund"));
        typed.remove("free");
        socialWorker.post("/directory", typed);

        assertThat(list("kind=" + kind + "&language=Tigrinya&area=97531&payer=invented-fund"))
                .contains(name)
                .contains("value=\"97531\"", "selected=\"selected\"");
        assertThat(list("kind=" + kind + "&language=Welsh"))
                .doesNotContain(name)
                .contains("No service fits");
        assertThat(list("kind=" + kind + "&area=11111")).doesNotContain(name);
        assertThat(list("kind=" + kind + "&payer=other-fund")).doesNotContain(name);
        assertThat(list("kind=no-such-kind")).contains("No service fits", "Show all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directory/00000000-0000-0000-0000-000000000000", "/directory/nothing"})
    void knowsNoEntryThatDoesNotExist(String path) {
        assertThat(socialWorker.get(path).statusCode()).isEqualTo(404);
        HttpResponse<String> changed = tables.unchanged(() -> {
            var typed = entry();
            typed.put("version", "1");
            return socialWorker.post(path, typed);
        });
        assertThat(changed.statusCode()).isIn(404, 405);
    }

    private Map<String, String> entry() {
        return new HashMap<>(Map.of(
                "name", name,
                "kinds", "housing-support",
                "phone", "555 0100",
                "places", "12",
                "free", "true",
                "accepting", "true"));
    }

    private String list(String query) {
        return socialWorker.get("/directory?" + query).body();
    }

    private String pageOf(String service) {
        var link = Pattern.compile("href=\"(/directory/[0-9a-f-]{36})\">" + Pattern.quote(service))
                .matcher(socialWorker.get("/directory").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String version(String page) {
        var field = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(socialWorker.get(page).body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
