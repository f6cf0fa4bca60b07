package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

/** What is outside one's institution and unit is not there: it cannot be told from what never was. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class ScopeIT {

    @ParameterizedTest(name = "{0}{1} reads {2}{3}: {4}")
    @CsvSource({
        "HUAAN, /HQ, HUAAN, /HQ, true",
        "HUAAN, /HQ, HUAAN, /HQ/OUTLET-03, true",
        "HUAAN, /HQ/OUTLET-03, HUAAN, /HQ/OUTLET-03, true",
        "HUAAN, /HQ/OUTLET-03, HUAAN, /HQ, false",
        "HUAAN, /HQ/OUTLET-03, HUAAN, /HQ/OUTLET-04, false",
        "HUAAN, /HQ/OUTLET-0, HUAAN, /HQ/OUTLET-03, false",
        "HUAAN, /HQ/OUTLET_03, HUAAN, /HQ/OUTLET-03/DESK, false",
        "HUAAN, /HQ/%, HUAAN, /HQ/OUTLET-03/DESK, false",
        "HUAAN, /, HUAAN, /HQ/OUTLET-03, true",
        "OTHER, /HQ, HUAAN, /HQ, false",
        "OTHER, /, HUAAN, /HQ/OUTLET-03, false",
    })
    void aRowOutsideTheScopeIsNotFound(
            String readersInstitution, String readersUnit, String institution, String unit, boolean seen) {
        String id = as(institution, unit)
                .contentType("application/json")
                .body(NoteClient.NOTE)
                .post("/notes")
                .jsonPath()
                .getString("id");

        Response answer = as(readersInstitution, readersUnit).get("/notes/{id}", id);

        if (seen) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            String unknown = as(readersInstitution, readersUnit)
                    .get("/notes/{id}", UUID.randomUUID())
                    .jsonPath()
                    .getString("detail");
            Problems problem = Problems.expect(answer, 404, "not-found");
            assertThat(problem.detail()).isEqualTo(unknown);
        }
    }

    private static RequestSpecification as(String institution, String unit) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.with()
                        .role("admin")
                        .institution(institution)
                        .unit(unit)
                        .sign());
    }
}
