package org.xiaobao.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class DocsIT {

    @TestHTTPResource
    URI gateway;

    @TestHTTPResource(value = "/q/health/ready", management = true)
    URI ready;

    @TestHTTPResource(value = "/q/metrics", management = true)
    URI metrics;

    @Test
    void theLandingPageSpeaksTheReadersLanguage() {
        Answer zh = Wire.get(gateway, "/");
        Answer en = Wire.get(gateway, "/", "Accept-Language: en");

        assertThat(zh.status()).isEqualTo(200);
        assertThat(zh.text()).contains("<html lang=\"zh\">", "接口控制台", "href=\"/console\"");
        assertThat(en.text()).contains("<html lang=\"en\">", "API console", "href=\"/dashboard\"");
    }

    @Test
    void theIndexNamesTheDocumentOfEachService() {
        JsonArray services = Wire.get(gateway, "/openapi").json().getJsonArray("services");

        assertThat(services.stream().map(JsonObject.class::cast).map(service -> service.getString("document")))
                .containsExactly(
                        "/openapi/complaints",
                        "/openapi/mediation",
                        "/openapi/review",
                        "/openapi/training",
                        "/openapi/reporting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaints", "mediation", "review", "training", "reporting"})
    void eachDocumentComesFromItsServiceWithTheWayToSignIn(String service) {
        Answer answer =
                Wire.get(gateway, "/openapi/" + service, "Accept: application/json,*/*", "Accept-Encoding: gzip");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("Content-Type")).startsWith("application/json");
        JsonObject document = answer.json();
        assertThat(document.getJsonObject("info").getString("title")).isEqualTo(service);
        assertThat(document.getJsonObject("paths").isEmpty()).isTrue();
        JsonObject schemes = document.getJsonObject("components").getJsonObject("securitySchemes");
        assertThat(schemes.getJsonObject("SecurityScheme").getString("type")).isEqualTo("oauth2");
        JsonObject flow =
                schemes.getJsonObject("SecurityScheme").getJsonObject("flows").getJsonObject("authorizationCode");
        assertThat(flow.getString("authorizationUrl"))
                .isEqualTo("http://localhost:8180/realms/xiaobao/protocol/openid-connect/auth");
        assertThat(flow.getString("tokenUrl"))
                .isEqualTo("http://localhost:8180/realms/xiaobao/protocol/openid-connect/token");
        assertThat(schemes.getJsonObject("key").getString("type")).isEqualTo("apiKey");
    }

    @Test
    void aReaderOfYamlGetsTheDocumentAsItIs() {
        Answer answer = Wire.get(gateway, "/openapi/review");

        assertThat(answer.headers().get("Content-Type")).startsWith("application/yaml");
        assertThat(answer.text()).isEqualTo("openapi: 3.1.0\n");
    }

    @Test
    void anUnknownDocumentIsNotFoundAndNoneCanBeWritten() {
        Wire.get(gateway, "/openapi/accounts").problem(404, "not-found");
        Wire.get(gateway, "/openapi/complaints/x").problem(404, "not-found");
        Wire.post(gateway, "/openapi/complaints", "{}").problem(405, "method-not-allowed");
    }

    @Test
    void theConsoleListsTheFiveAndSignsInWithPkce() {
        Answer redirect = Wire.get(gateway, "/console");
        Answer console =
                redirect.status() == 302 ? Wire.get(gateway, redirect.headers().get("Location")) : redirect;

        assertThat(console.status()).isEqualTo(200);
        assertThat(console.text())
                .contains(
                        "/openapi/complaints",
                        "/openapi/mediation",
                        "/openapi/review",
                        "/openapi/training",
                        "/openapi/reporting")
                .contains(
                        "xiaobao-console", "usePkceWithAuthorizationCodeGrant: true", "/console/oauth2-redirect.html");
        assertThat(Wire.get(gateway, "/console/oauth2-redirect.html").status()).isEqualTo(200);
        assertThat(Wire.get(gateway, "/console/swagger-ui-bundle.js").status()).isEqualTo(200);
    }

    @Test
    void healthAndMetricsAreAtTheManagementPortOnly() {
        assertThat(Wire.get(ready, "/q/health/ready").json().getString("status"))
                .isEqualTo("UP");
        assertThat(Wire.get(metrics, "/q/metrics").text()).contains("gateway_exchange_seconds_count");
        Wire.get(gateway, "/q/health/ready").problem(404, "not-found");
        Wire.get(gateway, "/q/metrics").problem(404, "not-found");
    }
}
