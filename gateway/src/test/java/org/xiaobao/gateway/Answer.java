package org.xiaobao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What came back over a {@link Wire}; header names in any case. */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return new JsonObject(text());
    }

    /** What the service double saw of the request. */
    public JsonObject seen() {
        assertThat(status).as(text()).isEqualTo(200);
        return json();
    }

    /** Asserts the whole shape of a problem, not only its status. */
    public JsonObject problem(int expectedStatus, String code) {
        assertThat(status).as(text()).isEqualTo(expectedStatus);
        assertThat(headers.get("Content-Type")).isEqualTo("application/problem+json;charset=UTF-8");
        JsonObject problem = json();
        assertThat(problem.getString("type")).isEqualTo("urn:xiaobao:problem:" + code);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getInteger("status")).isEqualTo(expectedStatus);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}");
        return problem;
    }
}
