package org.xiaobao.platform.testing;

import io.restassured.RestAssured;
import java.nio.file.Path;

/**
 * The committed OpenAPI document is what the running service serves, line for line; a difference is a decision and is
 * taken with {@code -Dcontracts.update=true}.
 */
public final class OpenApiContract {

    private OpenApiContract() {}

    /** Compares with what the test application serves at {@code /q/openapi}. */
    public static void assertUnchanged(Path committed) {
        var answer = RestAssured.given().queryParam("format", "yaml").get("/q/openapi");
        if (answer.statusCode() != 200) {
            throw new AssertionError("GET /q/openapi answered " + answer.statusCode());
        }
        assertUnchanged(committed, answer.asString());
    }

    public static void assertUnchanged(Path committed, String live) {
        Golden.assertSame(committed, live);
    }
}
