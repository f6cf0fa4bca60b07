package org.xiaobao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;

/** Walks a refusal: what every problem+json of the suite must have is asserted on the way in, the rest on demand. */
public final class Problems {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern INTERNALS =
            Pattern.compile("(java|org|io|com|jakarta)\\.[a-z]+\\.[\\w.]*[A-Z]|\\bat \\w+\\.|Exception");

    private final JsonNode body;

    private Problems(JsonNode body) {
        this.body = body;
    }

    /** Status, media type, code, type, a title, a detail and a trace id, and nothing that tells of the inside. */
    public static Problems expect(Response response, int status, String code) {
        String text = response.asString();
        assertThat(response.statusCode()).as(text).isEqualTo(status);
        assertThat(code(status, response.contentType(), text)).as(text).isEqualTo(code);
        return new Problems(read(text));
    }

    /** The code of a refusal that has all that each must have. Read without RestAssured's paths, which are compiled each time. */
    public static String code(int status, String contentType, String text) {
        assertThat(contentType).as(text).startsWith("application/problem+json");
        JsonNode problem = read(text);
        String code = problem.path("code").asText();
        assertThat(problem.path("type").asText()).isEqualTo("urn:xiaobao:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        for (String field : List.of("title", "detail", "traceId")) {
            assertThat(problem.path(field).asText()).as(field + " of " + text).isNotBlank();
        }
        assertThat(text).doesNotContainPattern(INTERNALS);
        return code;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("no JSON: " + text, noJson);
        }
    }

    /** A violation stands at this JSON pointer and says something. */
    public Problems violationAt(String pointer) {
        assertThat(body.path("violations")).as("violations of " + body).anySatisfy(violation -> assertThat(
                        violation.path("pointer").asText())
                .isEqualTo(pointer));
        assertThat(body.path("violations"))
                .filteredOn(violation -> violation.path("pointer").asText().equals(pointer))
                .allSatisfy(violation ->
                        assertThat(violation.path("message").asText()).isNotBlank());
        return this;
    }

    public Problems inChinese() {
        assertThat(title()).matches("(?s).*\\p{IsHan}.*");
        assertThat(detail()).matches("(?s).*\\p{IsHan}.*");
        return this;
    }

    public Problems inEnglish() {
        assertThat(title()).doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(detail()).doesNotMatch("(?s).*\\p{IsHan}.*");
        return this;
    }

    /** How many fields it names. */
    public int violations() {
        return body.path("violations").size();
    }

    public String title() {
        return body.path("title").asText();
    }

    public String detail() {
        return body.path("detail").asText();
    }
}
