package org.xiaobao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Walks a refusal: what every problem+json of the suite must have is asserted on the way in, the rest on demand. */
public final class Problems {

    private final JsonPath body;

    private Problems(JsonPath body) {
        this.body = body;
    }

    /** Status, media type, code, type, a title, a detail and a trace id, and nothing that tells of the inside. */
    public static Problems expect(Response response, int status, String code) {
        String text = response.asString();
        assertThat(response.statusCode()).as(text).isEqualTo(status);
        assertThat(code(status, response.contentType(), text)).as(text).isEqualTo(code);
        return new Problems(response.jsonPath());
    }

    /** The code of a refusal that has all that each must have. */
    public static String code(int status, String contentType, String text) {
        assertThat(contentType).as(text).startsWith("application/problem+json");
        JsonPath body = JsonPath.from(text);
        String code = body.getString("code");
        assertThat(body.getString("type")).isEqualTo("urn:xiaobao:problem:" + code);
        assertThat(body.getInt("status")).isEqualTo(status);
        assertThat(body.getString("title")).as("title of " + text).isNotBlank();
        assertThat(body.getString("detail")).as("detail of " + text).isNotBlank();
        assertThat(body.getString("traceId")).as("traceId of " + text).isNotBlank();
        assertThat(text)
                .doesNotContainPattern("(java|org|io|com|jakarta)\\.[a-z]+\\.[\\w.]*[A-Z]|\\bat \\w+\\.|Exception");
        return code;
    }

    /** A violation stands at this JSON pointer and says something. */
    public Problems violationAt(String pointer) {
        List<Map<String, String>> violations = body.getList("violations");
        assertThat(violations).as("violations").isNotNull();
        assertThat(violations).extracting(violation -> violation.get("pointer")).contains(pointer);
        assertThat(violations)
                .filteredOn(violation -> pointer.equals(violation.get("pointer")))
                .allSatisfy(violation -> assertThat(violation.get("message")).isNotBlank());
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
        List<?> violations = body.getList("violations");
        return violations == null ? 0 : violations.size();
    }

    public String title() {
        return body.getString("title");
    }

    public String detail() {
        return body.getString("detail");
    }
}
