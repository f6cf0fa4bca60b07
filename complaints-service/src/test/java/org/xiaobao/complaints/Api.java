package org.xiaobao.complaints;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.xiaobao.platform.testing.Tokens;

/** The service as its clients call it. Every complaint is new unless a test says otherwise; persons are invented. */
public final class Api {

    public static final String COMPLAINTS = "/api/v1/complaints";

    private Api() {}

    /** A request with a token of HUAAN at /HQ. */
    public static RequestSpecification as(String... roles) {
        return with(Tokens.of(roles));
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as("complaint-officer");
    }

    /** A valid registration, forwarded by 12345, received on Monday 4 March 2024; change it as the test needs. */
    public static Map<String, Object> complaint() {
        Map<String, Object> body = new TreeMap<>();
        body.put("source", "12345");
        body.put("sourceReference", "ZZ12345-" + UUID.randomUUID());
        body.put("receivedAt", "2024-03-04T09:30:00+08:00");
        body.put("complainant", complainant());
        body.put("demand", "退还多收的利息,电话13800001234");
        body.put("facts", "贷款提前结清后仍被扣息,身份证350625199001011234");
        body.put("amountInDispute", 1200.5);
        body.put("product", "个人生产经营性贷款");
        body.put("unit", "/HQ/OUTLET-03");
        body.put("region", "TOWNSHIP");
        body.put(
                "classification",
                new TreeMap<>(Map.of(
                        "businessChannel", "BACK_OFFICE",
                        "businessCategory", "LOAN_BUSINESS",
                        "reason", "CONTRACT_TERMS")));
        return body;
    }

    private static Map<String, Object> complainant() {
        return new TreeMap<>(Map.of(
                "kind", "PERSON",
                "name", "虚构张三",
                "phone", "13800001234",
                "idNumber", "350625199001011234",
                "groups", List.of("ELDERLY")));
    }

    public static Map<String, Object> complaintReceived(String at) {
        Map<String, Object> body = complaint();
        body.put("receivedAt", at);
        return body;
    }

    public static Response register(Map<String, Object> body) {
        return officer().body(body).post(COMPLAINTS);
    }

    /** Registers and gives the id. */
    public static String registered(Map<String, Object> body) {
        return register(body).then().statusCode(201).extract().path("id");
    }

    public static String registered() {
        return registered(complaint());
    }

    public static Response act(String id, String act, Map<String, ?> body) {
        return officer().body(body).post(COMPLAINTS + "/" + id + "/" + act);
    }

    public static Response read(String id) {
        return officer().get(COMPLAINTS + "/" + id);
    }

    public static Response link(String id, String originalId) {
        return officer()
                .header("If-Match", read(id).header("ETag"))
                .body(Map.of("originalId", originalId, "reason", "同一客户同一诉求"))
                .put(COMPLAINTS + "/" + id + "/repeat-of");
    }

    public static Map<String, Object> decision() {
        return new TreeMap<>(Map.of(
                "outcome", "PARTLY_UPHELD",
                "findings", "系统多计息一日,涉及账号6230361234567890123",
                "basis", "借款合同第八条",
                "remedy", "可向上级申请核查,或申请调解、仲裁、诉讼",
                "redressAmount", 35.2,
                "at", "2024-03-06T10:00:00+08:00"));
    }
}
