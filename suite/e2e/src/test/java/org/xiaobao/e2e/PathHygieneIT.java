package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that two readers could read differently reach no service. */
@ExtendWith(SuiteExtension.class)
class PathHygieneIT {

    private final Suite suite;

    PathHygieneIT(Suite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints%2f",
                "/api/v1%2Fcomplaints",
                "/api/v1/complaints%5c..",
                "/api/v1/complaints%3bx=1",
                "/api/v1/complaints;x=1",
                "/api/v1/%2e%2e/complaints",
                "/api/v1/%2E%2E/%2e/complaints",
                "/api/v1/../v1/complaints",
                "/api//v1/complaints",
                "//api/v1/complaints",
                "/api/v1/complaints/%00"
            })
    void anAmbiguousPathIsRefusedWithAProblem(String target) {
        String answer = RawHttp.get(suite.gateway(), target, suite.token("complaint-officer"));
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(answer)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"bad-path\"");
    }
}
