package org.xiaobao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.xiaobao.mediation.MediationApi.MEDIATIONS;
import static org.xiaobao.mediation.MediationApi.application;
import static org.xiaobao.mediation.MediationApi.applicationWith;
import static org.xiaobao.mediation.MediationApi.applied;
import static org.xiaobao.mediation.MediationApi.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class ScopeIT {

    private static final String STRANGER = Tokens.with()
            .role("mediation-officer")
            .role("auditor")
            .institution("OTHER")
            .sign();
    private static final String NEIGHBOUR = Tokens.with()
            .role("mediation-officer")
            .role("auditor")
            .unit("/HQ/OUTLET-0")
            .sign();

    @ParameterizedTest
    @ValueSource(strings = {"", "/journal", "/journal/verification"})
    void nothingCanBeReadFromOutsideTheScope(String path) {
        String there = MEDIATIONS + "/" + applied() + path;

        Problems.expect(as(STRANGER).get(there), 404, "not-found");
        Problems.expect(as(NEIGHBOUR).get(there), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusal", "withdrawal", "failure", "termination", "personal-data-access"})
    void nothingCanBeDoneFromOutsideTheScope(String act) {
        UUID id = applied();

        Problems.expect(
                as(STRANGER).body(Map.of("reason", "无")).post(MEDIATIONS + "/" + id + "/" + act), 404, "not-found");
        Problems.expect(
                as(NEIGHBOUR).body(Map.of("reason", "无")).post(MEDIATIONS + "/" + id + "/" + act), 404, "not-found");
    }

    @Test
    void theListEndsAtTheScope() {
        String unit = "/HQ/OUTLET-" + UUID.randomUUID();
        applied(applicationWith("unit", unit));
        String outlet = Tokens.with().role("mediation-officer").unit(unit).sign();

        as(outlet).queryParam("count", true).get(MEDIATIONS).then().body("total", equalTo(1));
        Problems.expect(as(STRANGER).queryParam("unit", unit).get(MEDIATIONS), 422, "invalid-data")
                .violationAt("/unit");
        String newcomer = Tokens.with()
                .role("mediation-officer")
                .institution("WITHOUT-CASES")
                .sign();
        as(newcomer).get(MEDIATIONS).then().statusCode(200).body("items", empty());
    }

    @Test
    void aUnitOutsideTheScopeCannotBeNamed() {
        Problems.expect(as(NEIGHBOUR).body(application()).post(MEDIATIONS), 422, "invalid-data")
                .violationAt("/unit");
    }

    @Test
    void aReferenceOfAnotherUnitIsTakenAndNothingOfItsCaseIsTold() {
        Map<String, Object> first = applicationWith("reference", "R-" + UUID.randomUUID());
        UUID id = applied(first);
        Map<String, Object> guessed = applicationWith("reference", first.get("reference"));
        guessed.put("unit", "/HQ/OUTLET-0");

        Response answer = as(NEIGHBOUR).body(guessed).post(MEDIATIONS);

        Problems.expect(answer, 409, "reference-elsewhere");
        assertThat(answer.asString()).doesNotContain(id.toString(), "/HQ/OUTLET-03");
        String own =
                Tokens.with().role("mediation-officer").unit("/HQ/OUTLET-03").sign();
        as(own).body(first).post(MEDIATIONS).then().statusCode(200).body("id", equalTo(id.toString()));
    }

    @Test
    void theSameReferenceInTwoInstitutionsIsTwoCases() {
        Map<String, Object> application = applicationWith("reference", "R-" + UUID.randomUUID());
        applied(application);

        as(STRANGER).body(application).post(MEDIATIONS).then().statusCode(201);
    }
}
