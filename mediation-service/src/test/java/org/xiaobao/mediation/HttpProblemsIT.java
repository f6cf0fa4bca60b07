package org.xiaobao.mediation;

import static org.xiaobao.mediation.MediationApi.MEDIATIONS;
import static org.xiaobao.mediation.MediationApi.act;
import static org.xiaobao.mediation.MediationApi.application;
import static org.xiaobao.mediation.MediationApi.applicationWith;
import static org.xiaobao.mediation.MediationApi.applied;
import static org.xiaobao.mediation.MediationApi.as;
import static org.xiaobao.mediation.MediationApi.asOfficer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class HttpProblemsIT {

    static Stream<Arguments> badFields() {
        String tomorrow = TestClock.today().plusDays(1).toString();
        return Stream.of(
                Arguments.of("contractAmount", -0.01, "/contractAmount"),
                Arguments.of("contractAmount", 1.005, "/contractAmount"),
                Arguments.of("contractAmount", null, "/contractAmount"),
                Arguments.of("contractAmount", "190807", "/contractAmount"),
                Arguments.of("claimedAmount", 1e13, "/claimedAmount"),
                Arguments.of("origin", "COMPLAINT", "/complaintId"),
                Arguments.of("origin", "HEARSAY", "/origin"),
                Arguments.of("appliedOn", tomorrow, "/appliedOn"),
                Arguments.of("appliedOn", "2024-02-30", "/appliedOn"),
                Arguments.of("body", " ", "/body"),
                Arguments.of("body", "中心\u0000", "/body"),
                Arguments.of("unit", "HQ", "/unit"),
                Arguments.of("parties", List.of(), "/parties"),
                Arguments.of("parties", List.of(Map.of("side", "CONSUMER", "kind", "PERSON")), "/parties/0/name"),
                Arguments.of("complaintId", "17", "/complaintId"),
                Arguments.of("surprise", 1, "/surprise"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void aBadFieldIsNamed(String field, Object value, String pointer) {
        Problems.expect(asOfficer().body(applicationWith(field, value)).post(MEDIATIONS), 422, "invalid-data")
                .violationAt(pointer);
    }

    @Test
    void anAgreementBeforeAcceptanceIsRefusedInBothLanguages() {
        UUID id = applied();
        Map<String, Object> agreement = Map.of("form", "ORAL", "terms", "分期偿还");

        Problems.expect(act(id, "agreement", agreement), 409, "mediation-step-not-allowed")
                .inChinese();
        Problems.expect(
                        asOfficer()
                                .header("Accept-Language", "en")
                                .body(agreement)
                                .post(MEDIATIONS + "/" + id + "/agreement"),
                        409,
                        "mediation-step-not-allowed")
                .inEnglish();
    }

    @Test
    void anActDatedBeforeTheApplicationIsRefused() {
        Problems.expect(act(applied(), "acceptance", Map.of("at", "2024-03-03T23:59:59+08:00")), 422, "invalid-data")
                .violationAt("/at");
    }

    @Test
    void onlyThoseWhoMayActDo() {
        UUID id = applied();

        Problems.expect(
                as(Tokens.of("auditor")).body(Map.of()).post(MEDIATIONS + "/" + id + "/acceptance"), 403, "forbidden");
        Problems.expect(as(Tokens.of("trainer")).get(MEDIATIONS + "/" + id), 403, "forbidden");
        Problems.expect(as(Tokens.of("trainer")).body(application()).post(MEDIATIONS), 403, "forbidden");
        Problems.expect(RestAssured.get(MEDIATIONS + "/" + id), 401, "unauthenticated");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Problems.expect(asOfficer().get(MEDIATIONS + "/" + UUID.randomUUID()), 404, "not-found");
        Problems.expect(asOfficer().get(MEDIATIONS + "/17"), 404, "not-found");
    }

    @Test
    void aBodyThatIsMissingOrBrokenIsRefused() {
        Problems.expect(asOfficer().body("{\"reason\":").post(MEDIATIONS), 400, "unreadable-json");
        Problems.expect(asOfficer().body("").post(MEDIATIONS), 422, "invalid-data");
    }
}
