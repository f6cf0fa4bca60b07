package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {

    private JsonNode realm;

    @BeforeEach
    void readTheRealm() throws IOException {
        try (InputStream json = RealmTest.class.getResourceAsStream("/xiaobao-realm.json")) {
            realm = new ObjectMapper().readTree(json);
        }
    }

    @Test
    void itHoldsPlaceholdersWhereSecretsBelong() {
        List<String> secrets = realm.findValuesAsText("secret");
        assertThat(secrets).hasSize(3).allMatch(secret -> secret.matches("\\$\\{XIAOBAO_[A-Z_]+_SECRET}"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void itKnowsExactlyTheRolesOfTheSuite() {
        assertThat(realm.at("/roles/realm").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(DemoAccounts.ROLES);
    }

    @Test
    void theConsoleIsPublicWithProofKeyAndReturnsOnlyToTheGateway() {
        JsonNode console = client("xiaobao-console");
        assertThat(console.path("publicClient").asBoolean()).isTrue();
        assertThat(console.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(console.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(console.path("redirectUris").get(0).asText()).isEqualTo("http://localhost:8080/*");
    }

    @Test
    void everyClientsTokensSayInstitutionUnitRolesAndAudience() {
        realm.path("clients")
                .forEach(client -> assertThat(client.path("defaultClientScopes").toString())
                        .as(client.path("clientId").asText())
                        .contains("xiaobao"));
        JsonNode scope = named(realm.path("clientScopes"), "name", "xiaobao");
        assertThat(scope.path("protocolMappers").findValuesAsText("name"))
                .contains("institution", "unit", "roles", "audience");
    }

    private JsonNode client(String id) {
        return named(realm.path("clients"), "clientId", id);
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
