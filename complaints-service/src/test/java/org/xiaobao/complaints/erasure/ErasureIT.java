package org.xiaobao.complaints.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ErasureIT {

    private static final String WORDS = "檀香炉鼎";

    @Inject
    DataSource database;

    @Inject
    RetentionWatch watch;

    @Test
    void anErasedComplaintKeepsWhatCountsAndLosesWhoItWas() throws SQLException {
        String id = closed(2021, "LOAN_BUSINESS");
        Map<String, Object> before = counted(id);
        retention(id).then().body("state", is("DUE")).body("keep.until", is("2024-03-08"));

        erase(id)
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("erasedAt", notNullValue())
                .body("demand", is(""))
                .body("complainant.phone", nullValue());

        assertThat(counted(id)).isEqualTo(before);
        assertThat(personal(id)).containsOnly("");
        retention(id).then().body("state", is("ERASED"));
        officer().queryParam("q", WORDS).get(COMPLAINTS).then().body("items.id", not(hasItem(id)));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal/verification")
                .then()
                .body("intact", is(true));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items.last().type", is("xiaobao.complaints.complaint.erased.v1"))
                .body("items.last().reason", is("档案到期"));
    }

    @Test
    void whatOtherFeaturesKeepOfItGoesToo() {
        String id = closed(2021, "LOAN_BUSINESS");
        done(id, "callback", Map.of("answered", true, "satisfaction", "SATISFIED", "note", WORDS));
        as("complaint-officer")
                .contentType("text/plain")
                .header("X-File-Name", "a.txt")
                .body(WORDS)
                .post(COMPLAINTS + "/" + id + "/attachments")
                .then()
                .statusCode(201);
        erase(id).then().statusCode(200);
        read(id).then().body("callback.satisfaction", is("SATISFIED")).body("callback.note", nullValue());
        officer().get(COMPLAINTS + "/" + id + "/attachments").then().body("items", empty());
    }

    @Test
    void nothingMoreIsDoneWithAnErasedComplaint() {
        String id = closed(2021, "LOAN_BUSINESS");
        erase(id).then().statusCode(200);
        Problems.expect(erase(id), 409, "already-erased");
        Problems.expect(
                officer().body(Map.of("reason", "查看")).post(COMPLAINTS + "/" + id + "/personal-data-access"),
                409,
                "already-erased");
    }

    @Test
    void whatMustBeKeptIsNotErased() {
        String young = closed(TestClock.today().getYear() - 1, "LOAN_BUSINESS");
        retention(young).then().body("state", is("RETENTION_LOCKED"));
        Problems.expect(erase(young), 409, "retention-not-over");
        read(young).then().body("erasedAt", nullValue()).body("demand", containsString(WORDS));
        String open = registered();
        retention(open).then().body("state", is("OPEN"));
        Problems.expect(erase(open), 409, "retention-not-over");
    }

    @Test
    void creditReportingIsKeptForTenYears() {
        String id = closed(2021, "CREDIT_REPORTING");
        retention(id)
                .then()
                .body("keep.until", is("2031-03-08"))
                .body("keep.years", is(10))
                .body("keep.businessCategory", is("CREDIT_REPORTING"))
                .body("state", is("RETENTION_LOCKED"));
        Problems.expect(erase(id), 409, "retention-not-over");
    }

    @Test
    void theScanErasesWhatIsDueAndNothingElse() {
        String due = closed(2021, "LOAN_BUSINESS");
        String kept = closed(2021, "CREDIT_REPORTING");
        watch.scan();
        watch.scan();
        read(due).then().body("erasedAt", notNullValue());
        read(kept).then().body("erasedAt", nullValue());
        as("auditor")
                .get(COMPLAINTS + "/" + due + "/journal")
                .then()
                .body("items.findAll { it.type.endsWith('erased.v1') }.size()", is(1));
    }

    @Test
    void anOfficerAloneErasesNothing() {
        String id = closed(2021, "LOAN_BUSINESS");
        Problems.expect(
                officer().body(Map.of("reason", "x")).post(COMPLAINTS + "/" + id + "/erasure"), 403, "forbidden");
        Problems.expect(
                as("approver").body(Map.of("reason", " ")).post(COMPLAINTS + "/" + id + "/erasure"),
                422,
                "invalid-data");
        Problems.expect(
                with(Tokens.with().role("approver").institution("OTHER").sign())
                        .body(Map.of("reason", "x"))
                        .post(COMPLAINTS + "/" + id + "/erasure"),
                404,
                "not-found");
    }

    @Test
    void anInstitutionsOwnRuleMayOnlyKeepLonger() {
        LocalDate tomorrow = TestClock.today().plusDays(1);
        Problems.expect(rule("RETAIN-1", 2, tomorrow), 422, "invalid-data").violationAt("/years");
        Problems.expect(rule("RETAIN-1", 5, tomorrow.minusDays(1)), 422, "invalid-data")
                .violationAt("/effectiveFrom");
        rule("RETAIN-1", 5, tomorrow).then().statusCode(201).body("version", is(1));
        Problems.expect(rule("RETAIN-1", 6, tomorrow), 409, "rule-overlaps");
    }

    private static Response rule(String institution, int years, LocalDate from) {
        return with(Tokens.with().role("admin").institution(institution).sign())
                .body(Map.of("years", years, "effectiveFrom", from.toString(), "ground", "内部规定"))
                .post("/api/v1/retention-rules");
    }

    private static Response erase(String id) {
        return as("approver").body(Map.of("reason", "档案到期")).post(COMPLAINTS + "/" + id + "/erasure");
    }

    private static Response retention(String id) {
        return officer().get(COMPLAINTS + "/" + id + "/retention");
    }

    private static Map<String, Object> counted(String id) {
        Map<String, Object> now = new TreeMap<>(read(id).jsonPath().getMap("$"));
        now.keySet()
                .removeAll(List.of(
                        "version", "erasedAt", "complainant", "demand", "facts", "decision", "notice", "sourceReply"));
        return now;
    }

    /** What the row still holds of the person, decrypted by the service itself: phones, indexes, names and texts. */
    private List<String> personal(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select complainant_phone is null and complainant_phone_index is null and complainant_id_number is null
                          and complainant_id_index is null and notice_text is null from complaint where id = ?
                        """)) {
            select.setObject(1, UUID.fromString(id));
            try (ResultSet found = select.executeQuery()) {
                assertThat(found.next()).isTrue();
                assertThat(found.getBoolean(1)).isTrue();
            }
        }
        var now = read(id).jsonPath();
        List<String> texts = new ArrayList<>(List.of(now.getString("complainant.name"), now.getString("facts")));
        texts.addAll(List.of(now.getString("decision.findings"), now.getString("decision.basis")));
        return texts;
    }

    private static String closed(int year, String category) {
        Map<String, Object> body = complaint();
        body.put("receivedAt", year + "-03-04T09:30:00+08:00");
        body.put("demand", "退还" + WORDS + "费用");
        body.put(
                "classification",
                Map.of("businessChannel", "BACK_OFFICE", "businessCategory", category, "reason", "CONTRACT_TERMS"));
        String id = registered(body);
        Map<String, Object> decision = decision();
        decision.put("at", year + "-03-06T10:00:00+08:00");
        done(id, "acceptance", Map.of("at", year + "-03-04T15:00:00+08:00"));
        done(id, "decision", decision);
        done(id, "notice", Map.of("channel", "PHONE", "at", year + "-03-07T09:00:00+08:00", "text", "已告知"));
        done(id, "source-reply", Map.of("at", year + "-03-07T10:00:00+08:00"));
        done(id, "closure", Map.of("at", year + "-03-08T09:00:00+08:00"));
        return id;
    }

    private static void done(String id, String act, Map<String, ?> body) {
        act(id, act, body).then().statusCode(200);
    }
}
