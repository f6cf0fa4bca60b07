package org.xiaobao.mediation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.testing.Tokens;

/** The service as a client sees it. All persons are invented. */
public final class MediationApi {

    public static final String MEDIATIONS = "/api/v1/mediations";

    private MediationApi() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOfficer() {
        return as(Tokens.of("mediation-officer"));
    }

    /** A valid application; change what the test is about. */
    public static Map<String, Object> application() {
        Map<String, Object> party = new HashMap<>(Map.of(
                "side", "CONSUMER",
                "kind", "PERSON",
                "name", "虚构甲",
                "phone", "13800000001",
                "idNumber", "350629199001010011"));
        Map<String, Object> body = new HashMap<>();
        body.put("applicantSide", "INSTITUTION");
        body.put("origin", "DIRECT");
        body.put("body", "福建省信和消保中心");
        body.put("track", "ORDINARY");
        body.put("mode", "ON_SITE");
        body.put("parties", List.of(party));
        body.put("product", "个人经营贷款");
        body.put("contractNumber", "HT-2021-000317");
        body.put("contractAmount", 190807.00);
        body.put("claimedAmount", 12000.5);
        body.put("appliedOn", "2024-03-04");
        body.put("unit", "/HQ/OUTLET-03");
        return body;
    }

    public static Map<String, Object> applicationWith(String field, Object value) {
        Map<String, Object> body = application();
        body.put(field, value);
        return body;
    }

    public static UUID applied() {
        return applied(application());
    }

    public static UUID applied(Map<String, Object> application) {
        Response created = asOfficer().body(application).post(MEDIATIONS);
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }

    public static UUID accepted() {
        UUID id = applied();
        act(id, "acceptance", Map.of("at", "2024-03-06T09:30:00+08:00")).then().statusCode(200);
        return id;
    }

    public static Response act(UUID id, String act, Map<String, Object> body) {
        return asOfficer().body(body).post(MEDIATIONS + "/" + id + "/" + act);
    }
}
