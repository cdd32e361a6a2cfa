package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stepwell.team.Role;

/** The realm that comes with us knows our roles, gives nobody a secret, and asks for a second factor. */
class RealmFileTest {

    private JsonNode realm;
    private JsonNode client;
    private String compose;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("src/docs/keycloak-realm.json").toFile());
        client = realm.path("clients").get(0);
        compose = Files.readString(Path.of("docker-compose.yml"));
    }

    @Test
    void knowsTheRolesOfTheStaff() {
        assertThat(realm.path("roles").path("realm").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(
                        Role.staff().stream().map(Role::key).toList());
    }

    @Test
    void holdsNoSecretAndNobody() {
        assertThat(realm.findValuesAsText("secret")).containsExactly("${STEPWELL_CLIENT_SECRET}");
        assertThat(realm.has("users")).isFalse();
        assertThat(compose).contains("STEPWELL_CLIENT_SECRET: ${STEPWELL_CLIENT_SECRET:?");
    }

    @Test
    void letsPeopleInByTheSafeFlowAlone() {
        assertThat(client.path("publicClient").asBoolean()).isFalse();
        assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(realm.at("/requiredActions/0/alias").asText()).isEqualTo("CONFIGURE_TOTP");
        assertThat(realm.at("/requiredActions/0/defaultAction").asBoolean()).isTrue();
    }

    @Test
    void agreesWithWhatTheSiteExpects() {
        assertThat(client.path("clientId").asText()).isEqualTo("stepwell");
        assertThat(client.at("/redirectUris/0").asText()).endsWith("/login/oauth2/code/oidc");
        assertThat(client.at("/protocolMappers/0/config/claim.name").asText()).isEqualTo("roles");
        assertThat(client.at("/protocolMappers/0/config/id.token.claim").asText())
                .isEqualTo("true");
        assertThat(compose).contains("src/docs/keycloak-realm.json", "keycloak.localhost");
    }
}
