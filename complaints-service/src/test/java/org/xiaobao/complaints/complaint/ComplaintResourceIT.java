package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ComplaintResourceIT {

    @Inject
    DataSource database;

    @Test
    void aForwardedComplaintGoesFromReceiptToClosing() {
        String id = registered();
        act(id, "acceptance", Map.of("at", "2024-03-04T15:00:00+08:00"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("ACCEPTED"))
                .body("version", is(1));
        act(id, "decision", decision()).then().statusCode(200).body("decision.outcome", is("PARTLY_UPHELD"));
        Problems.expect(act(id, "closure", Map.of()), 409, "notice-missing");
        act(id, "notice", Map.of("channel", "PHONE", "at", "2024-03-07T09:00:00+08:00", "text", "已告知"))
                .then()
                .statusCode(200);
        Problems.expect(act(id, "closure", Map.of()), 409, "source-reply-missing");
        act(id, "source-reply", Map.of("at", "2024-03-07T10:00:00+08:00", "reference", "华信联复〔2024〕7号"))
                .then()
                .statusCode(200);
        act(id, "closure", Map.of("at", "2024-03-08T09:00:00+08:00"))
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("disposition", is("VALID"))
                .body("closedAt", is("2024-03-08T09:00:00+08:00"));
        assertTheJournalHolds(id, 6);
        assertTheTopicTells(id);
    }

    private static void assertTheJournalHolds(String id, int entries) {
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .statusCode(200)
                .body("items.size()", is(entries));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal/verification")
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("entries", is(entries));
    }

    private static void assertTheTopicTells(String id) {
        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            assertThat(probe.awaitFor(UUID.fromString(id), 6))
                    .extracting(event -> event.type())
                    .containsExactly(
                            "xiaobao.complaints.complaint.received.v1",
                            "xiaobao.complaints.complaint.accepted.v1",
                            "xiaobao.complaints.complaint.decided.v1",
                            "xiaobao.complaints.complaint.notice-given.v1",
                            "xiaobao.complaints.complaint.source-replied.v1",
                            "xiaobao.complaints.complaint.closed.v1");
        }
    }

    @Test
    void answersAreMaskedAlsoInsideTheTexts() {
        String id = registered();
        String text = read(id).then()
                .statusCode(200)
                .body("number", matchesPattern("TS2024-\\d{7}"))
                .body("complainant.name", is("虚**"))
                .body("complainant.phone", is("138****1234"))
                .body("complainant.idNumber", is("3506**********1234"))
                .body("amountInDispute.toString()", startsWith("1200.5"))
                .body("withdrawalCountsUntil", is("2024-03-19"))
                .extract()
                .asString();
        assertThat(text).doesNotContain("张三", "13800001234", "350625199001011234");
    }

    @Test
    void personalDataIsShownInClearOnlyForAReasonThatIsJournalledAndNotPublished() {
        String id = registered();
        String path = COMPLAINTS + "/" + id + "/personal-data-access";
        Problems.expect(officer().body(Map.of("reason", " ")).post(path), 422, "invalid-data")
                .violationAt("/reason");
        Problems.expect(as("auditor").body(Map.of("reason", "看看")).post(path), 403, "forbidden");
        officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "电话核实"))
                .post(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("complainant.name", is("虚构张三"))
                .body("complainant.phone", is("13800001234"))
                .body("demand", containsString("13800001234"));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items[1].type", is("xiaobao.complaints.complaint.personal-data-read.v1"))
                .body("items[1].reason", is("电话核实"));
        act(id, "acceptance", Map.of()).then().statusCode(200);
        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            assertThat(probe.awaitFor(UUID.fromString(id), 2))
                    .extracting(event -> event.sequence())
                    .containsExactly(1L, 3L);
        }
    }

    @Test
    void theDatabaseHoldsNoNameNumberOrTextInClear() throws Exception {
        String key = UUID.randomUUID().toString();
        String id = officer()
                .header("Idempotency-Key", key)
                .body(complaint())
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(id, "rejection", Map.of("reason", "张三非本行客户"));
        String all = rows("select complaint::text from complaint where id = '" + id + "'")
                + rows("select journal::text from journal where aggregate_id = '" + id + "'")
                + rows("select idempotency::text from idempotency where key = '" + key + "'");
        assertThat(all).contains(id);
        for (String secret : new String[] {"张三", "13800001234", "350625199001011234", "退还多收", "提前结清"}) {
            assertThat(all).doesNotContain(secret).doesNotContain(hex(secret));
        }
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String rows(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            StringBuilder all = new StringBuilder();
            while (found.next()) {
                all.append(found.getString(1)).append('\n');
            }
            return all.toString();
        }
    }

    @Test
    void aWithdrawalIsInTimeOrLateByTheSourcesLimit() {
        String inTime = registered();
        act(inTime, "withdrawal", Map.of("at", "2024-03-19T23:59:00+08:00"))
                .then()
                .statusCode(200)
                .body("disposition", is("WITHDRAWN_IN_TIME"))
                .body("withdrawal.inTime", is(true));
        String late = registered();
        act(late, "withdrawal", Map.of("at", "2024-03-20T00:00:00+08:00", "reason", "不想再等"))
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("disposition", is("VALID"));
        Problems.expect(act(late, "acceptance", Map.of()), 409, "act-not-allowed");
    }

    @Test
    void theLastMinuteOfTheYearInShanghaiIsNumberedInThatYear() {
        register(complaintReceived("2023-12-31T23:59:00+08:00"))
                .then()
                .statusCode(201)
                .body("number", startsWith("TS2023-"));
        register(complaintReceived("2023-12-31T16:00:00Z"))
                .then()
                .statusCode(201)
                .body("number", startsWith("TS2024-"));
    }

    @Test
    void anActThatSaysNoTimeHappensNow() {
        String id = registered();
        Instant before = TestClock.now().minusSeconds(1);
        String at =
                act(id, "acceptance", Map.of()).then().statusCode(200).extract().path("acceptedAt");
        assertThat(OffsetDateTime.parse(at).toInstant())
                .isBetween(before, TestClock.now().plusSeconds(1));
    }

    @Test
    void theSameIdempotencyKeyGivesTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = complaint();
        body.remove("sourceReference");
        body.put("source", "PHONE");
        var first = officer().header("Idempotency-Key", key).body(body).post(COMPLAINTS);
        var again = officer().header("Idempotency-Key", key).body(body).post(COMPLAINTS);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }
}
