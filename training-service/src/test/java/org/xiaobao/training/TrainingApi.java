package org.xiaobao.training;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.testing.Tokens;

/** The service as a client sees it. */
public final class TrainingApi {

    public static final String CAMPAIGNS = "/api/v1/campaigns";
    public static final String SESSIONS = "/api/v1/training-sessions";

    private TrainingApi() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asTrainer() {
        return as(Tokens.of("trainer"));
    }

    /** Each call another name, so that tests do not meet. */
    public static Map<String, Object> campaign() {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "金融知识“五进入” " + UUID.randomUUID());
        body.put("theme", "金融教育宣传月");
        body.put("startsOn", "2024-09-01");
        body.put("endsOn", "2024-09-30");
        body.put("organiser", "合规与风险管理部");
        body.put("groups", List.of("ELDERLY", "NEW_URBAN_RESIDENT"));
        return body;
    }

    public static Map<String, Object> event() {
        Map<String, Object> body = new HashMap<>();
        body.put("heldOn", "2024-09-15");
        body.put("place", "虚构村文化广场");
        body.put("placeKind", "VILLAGE");
        body.put("unit", "/HQ/OUTLET-03");
        body.put("groups", List.of("FARMER"));
        body.put("mode", "OFFLINE");
        body.put("audience", 120);
        body.put("copies", 300);
        body.put("views", 0);
        body.put("enquiries", 25);
        return body;
    }

    public static Map<String, Object> session() {
        Map<String, Object> body = new HashMap<>();
        body.put("title", "消费者权益保护专题培训");
        body.put("kind", "GENERAL");
        body.put("special", true);
        body.put("tiers", List.of("SENIOR_MANAGEMENT", "FRONT_LINE"));
        body.put("unit", "/HQ/OUTLET-03");
        body.put("heldOn", "2024-04-12");
        body.put("hours", 3);
        body.put("conduct", "INTERNAL");
        body.put("attendance", List.of(attendance("SENIOR_MANAGEMENT", 6), attendance("FRONT_LINE", 88)));
        return body;
    }

    public static Map<String, Object> attendance(String tier, int count) {
        return Map.of("tier", tier, "count", count);
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    public static UUID planned() {
        return created(asTrainer().body(campaign()).post(CAMPAIGNS));
    }

    public static String eventsOf(UUID campaign) {
        return CAMPAIGNS + "/" + campaign + "/events";
    }

    public static UUID held(UUID campaign) {
        return created(asTrainer().body(event()).post(eventsOf(campaign)));
    }

    public static UUID trained() {
        return created(asTrainer().body(session()).post(SESSIONS));
    }

    public static UUID created(Response answer) {
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }
}
