package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;

/** A client at the identity provider whose tokens live for one second: the honest way to an expired token. */
final class BriefClient {

    private static final URI KEYCLOAK = URI.create("http://localhost:8180");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CLIENT = """
            {"clientId": "e2e-brief", "publicClient": true, "standardFlowEnabled": false, "directAccessGrantsEnabled": true,
             "fullScopeAllowed": true, "defaultClientScopes": ["basic", "xiaobao"],
             "attributes": {"access.token.lifespan": "1"}}
            """;

    private final Properties secrets = new Properties();

    BriefClient(LauncherProcess launcher) {
        try (Reader file = Files.newBufferedReader(launcher.data().resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String expiredToken(String account) {
        String admin = token("master", "admin-cli", "admin", secrets.getProperty("keycloak.admin"));
        Api.Reply made = new Api(KEYCLOAK, () -> admin).post("/admin/realms/xiaobao/clients", CLIENT);
        assertThat(made.status()).as(made.body().toString()).isIn(201, 409);
        String token = token("xiaobao", "e2e-brief", account, secrets.getProperty("demo.accounts"));
        Instant expires = Instant.ofEpochSecond(claims(token).path("exp").asLong());
        await().atMost(Duration.ofSeconds(30)).until(() -> SuiteClock.now().isAfter(expires.plusSeconds(1)));
        return token;
    }

    private static String token(String realm, String client, String user, String password) {
        String form = "grant_type=password&client_id=%s&username=%s&password=%s".formatted(client, user, password);
        Api.Reply reply = new Api(KEYCLOAK, () -> null)
                .post("/realms/" + realm + "/protocol/openid-connect/token", form, "Content-Type", FORM);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.text("/access_token");
    }

    private static JsonNode claims(String token) {
        try {
            return Api.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
