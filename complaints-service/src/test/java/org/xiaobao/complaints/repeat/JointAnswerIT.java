package org.xiaobao.complaints.repeat;

import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class JointAnswerIT {

    private static final String TYPE = "xiaobao.complaints.complaint.";

    private String original;
    private String second;
    private String third;

    @BeforeEach
    void registerThree() {
        original = accepted(complaint());
        second = accepted(complaint());
        Map<String, Object> elsewhere = complaint();
        elsewhere.put("unit", "/HQ/OUTLET-05");
        third = accepted(elsewhere);
        link(second, original).then().statusCode(200);
        link(third, original).then().statusCode(200);
    }

    @Test
    void repeatsAreAnsweredWithTheirOriginalAndEachSourceByItself() {
        decide().then().statusCode(200).body("status", is("DECIDED")).body("decision.redressAmount", is(35.2F));
        for (String repeat : new String[] {second, third}) {
            read(repeat)
                    .then()
                    .body("status", is("DECIDED"))
                    .body("decision.outcome", is("PARTLY_UPHELD"))
                    .body("decision.redressAmount", nullValue())
                    .body("disposition", is("REPEAT"));
            last(repeat, "decided.v1");
        }
        tell().then().statusCode(200);
        last(third, "notice-given.v1");
        reply(original, "2024-03-07T11:00:00+08:00");
        reply(second, "2024-03-07T11:00:00+08:00");
        String number = read(third).path("number");
        Problems.expect(close(), 409, "source-reply-missing");
        close().then().body("detail", containsString(number));
        read(original).then().body("status", is("DECIDED"));
        read(second).then().body("status", is("DECIDED"));
        reply(third, "2024-03-07T12:00:00+08:00");
        close().then().statusCode(200).body("status", is("CLOSED"));
        last(second, "closed.v1");
        read(third).then().body("status", is("CLOSED"));
    }

    @Test
    void whatOneRepeatRefusesIsRefusedForAll() {
        String late = registered(complaint());
        link(late, original).then().statusCode(200);
        Problems.expect(decide(), 409, "act-not-allowed");
        decide().then().body("detail", containsString(read(late).<String>path("number")));
        for (String one : new String[] {original, second, third}) {
            read(one).then().body("status", is("ACCEPTED")).body("decision", nullValue());
        }
    }

    @Test
    void aRepeatWithAnEndOfItsOwnIsLeftAsItIs() {
        act(second, "withdrawal", Map.of("at", "2024-03-06T09:00:00+08:00"))
                .then()
                .statusCode(200);
        decide().then().statusCode(200);
        read(second).then().body("status", is("WITHDRAWN")).body("decision", nullValue());
        read(third).then().body("status", is("DECIDED"));
    }

    @Test
    void withoutTheWishRepeatsStayAsTheyAre() {
        act(original, "decision", decision()).then().statusCode(200);
        read(second).then().body("status", is("ACCEPTED"));
    }

    @Test
    void aRepeatDoesNotLeadAndAnOutletDoesNotAnswerForAnother() {
        Problems.expect(act(second, "decision", joint(decision())), 409, "not-an-original");
        String outlet =
                Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-03").sign();
        Problems.expect(
                with(outlet).body(joint(decision())).post(COMPLAINTS + "/" + original + "/decision"),
                409,
                "repeat-elsewhere");
        Problems.expect(
                officer()
                        .header("If-Match", "\"0\"")
                        .body(joint(decision()))
                        .post(COMPLAINTS + "/" + original + "/decision"),
                412,
                "stale-version");
        read(original).then().body("status", is("ACCEPTED"));
    }

    private Response decide() {
        return act(original, "decision", joint(decision()));
    }

    private Response tell() {
        return act(original, "notice", joint(Map.of("channel", "PHONE", "at", "2024-03-07T10:00:00+08:00")));
    }

    private Response close() {
        return act(original, "closure", joint(Map.of("at", "2024-03-08T10:00:00+08:00")));
    }

    private static void reply(String id, String at) {
        act(id, "source-reply", Map.of("at", at)).then().statusCode(200);
    }

    private void last(String id, String type) {
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items[-1].type", is(TYPE + type))
                .body("items[-1].data.answeredWith", is(original));
    }

    private static Map<String, Object> joint(Map<String, Object> body) {
        Map<String, Object> joint = new TreeMap<>(body);
        joint.put("withRepeats", true);
        return joint;
    }

    private static String accepted(Map<String, Object> body) {
        String id = registered(body);
        act(id, "acceptance", Map.of("at", "2024-03-05T10:00:00+08:00")).then().statusCode(200);
        return id;
    }
}
