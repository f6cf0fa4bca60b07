package org.xiaobao.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.e2e.Api;
import org.xiaobao.e2e.Suite;

/** One case of each kind at one outlet, each with a reference of its own, as its outlet would send it. */
final class Cases {

    /** What was sent, so that another can send it again. */
    record Sent(String role, String path, String body, String id) {}

    private final Suite suite;
    private final String unit;
    private final Map<String, Sent> sent = new LinkedHashMap<>();

    Cases(Suite suite, String unit) {
        this.suite = suite;
        this.unit = unit;
        send("complaint-officer", "/api/v1/complaints", """
            {"source": "12345", "sourceReference": "@", "receivedAt": "2018-03-04T09:30:00+08:00",
             "complainant": {"kind": "PERSON", "name": "虚构张三", "phone": "13800001234"},
             "demand": "退还费用", "facts": "重复扣费", "unit": "#", "region": "TOWNSHIP",
             "classification": {"businessChannel": "BACK_OFFICE", "businessCategory": "LOAN_BUSINESS",
                                "reason": "CONTRACT_TERMS"}}\
            """);
        send("mediation-officer", "/api/v1/mediations", """
            {"applicantSide": "INSTITUTION", "origin": "DIRECT", "body": "消保中心", "track": "ORDINARY", "mode": "ON_SITE",
             "parties": [{"side": "CONSUMER", "kind": "PERSON", "name": "虚构甲", "phone": "13800000001"}],
             "product": "个人经营贷款", "contractAmount": 1000, "appliedOn": "2018-03-04", "unit": "#", "reference": "@"}\
            """);
        send("business-owner", "/api/v1/reviews", """
            {"kind": "PUBLICATION", "title": "推文", "department": "办公室", "unit": "#", "reference": "@",
             "contentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "fastTrack": false, "submittedAt": "2018-05-06T09:00:00+08:00"}\
            """);
        send("trainer", "/api/v1/training-sessions", """
            {"title": "专题培训", "kind": "GENERAL", "special": true, "tiers": ["FRONT_LINE"], "unit": "#", "reference": "@",
             "heldOn": "2018-04-12", "hours": 3, "conduct": "INTERNAL", "attendance": [{"tier": "FRONT_LINE", "count": 8}]}\
            """);
        String campaign = created(suite.as("trainer"), "/api/v1/campaigns", """
            {"name": "宣传月 %s", "theme": "宣传月", "startsOn": "2018-09-01", "endsOn": "2018-09-30",
             "organiser": "合规部", "groups": ["ELDERLY"]}\
            """.formatted(UUID.randomUUID()));
        send("trainer", "/api/v1/campaigns/" + campaign + "/events", """
            {"heldOn": "2018-09-15", "place": "文化广场", "placeKind": "VILLAGE", "unit": "#", "reference": "@",
             "groups": ["FARMER"], "mode": "OFFLINE", "audience": 12, "copies": 3, "views": 0, "enquiries": 2}\
            """);
    }

    private void send(String role, String path, String body) {
        String filled = body.replace("\"#\"", '"' + unit + '"').replace("\"@\"", "\"ACCESS-" + UUID.randomUUID() + '"');
        String id = created(suite.as(role, "HUAAN", unit), path, filled);
        sent.put(
                path.replaceAll("/campaigns/[0-9a-f-]+", "/campaigns/{campaignId}") + "/{id}",
                new Sent(role, path, filled, id));
    }

    private static String created(Api api, String path, String body) {
        Api.Reply reply = api.post(path, body);
        assertThat(reply.status()).as("%s: %s", path, reply.body()).isEqualTo(201);
        return reply.text("/id");
    }

    /** By the template of the path that leads to it, such as {@code /api/v1/reviews/{id}}. */
    Map<String, Sent> all() {
        return sent;
    }
}
