package org.xiaobao.complaints.notice;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class NoticeIT {

    private static final String TEMPLATES = "/api/v1/notice-templates";
    private static final String BODY = "{{投诉人}}:{{核实情况}};{{处理结论}};{{依据和理由}};{{救济途径}}";
    private final LocalDate today = TestClock.today();

    @Test
    void thePreviewStatesWhatANoticeMustAndMasksWhoItIsFor() {
        preview(decided("/HQ"), Map.of())
                .then()
                .statusCode(200)
                .body("template", is("GENERAL"))
                .body("inClear", is(false))
                .body(
                        "text",
                        allOf(
                                containsString("投诉事项部分成立"),
                                containsString("系统多计息一日"),
                                containsString("借款合同第八条"),
                                containsString("申请调解"),
                                not(containsString("{{")),
                                not(containsString("虚构张三")),
                                not(containsString("6230361234567890123"))));
    }

    @Test
    void aReasonShowsItInClearAndIsJournalled() {
        String id = decided("/HQ");
        preview(id, Map.of("reason", "打印告知书"))
                .then()
                .statusCode(200)
                .body("inClear", is(true))
                .body("text", containsString("虚构张三"));
        Api.as("auditor")
                .get(Api.COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items.type", hasItem("xiaobao.complaints.complaint.personal-data-read.v1"));
    }

    @Test
    void onlyAnOutletsDecisionCanBeReexamined() {
        preview(decided("/HQ"), Map.of()).then().body("remedies", contains("MEDIATION", "ARBITRATION", "LITIGATION"));
        preview(decided("/HQ/OUTLET-03"), Map.of())
                .then()
                .body("remedies", contains("REEXAMINATION", "MEDIATION", "ARBITRATION", "LITIGATION"))
                .body("text", containsString("申请核查"));
    }

    @Test
    void withoutADecisionThereIsNothingToTell() {
        Problems.expect(preview(Api.registered(), Map.of()), 409, "nothing-to-tell");
    }

    @Test
    void anUnknownTemplateIsRefused() {
        Problems.expect(preview(decided("/HQ"), Map.of("template", "NO_SUCH")), 422, "invalid-data")
                .violationAt("/template");
    }

    @Test
    void aNoticeNamesEveryRemedyThatIsOpen() {
        String id = decided("/HQ");
        Problems.expect(notice(id, List.of("MEDIATION", "LITIGATION")), 422, "invalid-data")
                .violationAt("/remedies");
        Problems.expect(
                        notice(id, List.of("REEXAMINATION", "MEDIATION", "ARBITRATION", "LITIGATION")),
                        422,
                        "invalid-data")
                .violationAt("/remedies");
        Api.read(id).then().body("notice", nullValue()).body("status", is("DECIDED"));
        notice(id, List.of("MEDIATION", "ARBITRATION", "LITIGATION"))
                .then()
                .statusCode(200)
                .body("notice.remedies", contains("MEDIATION", "ARBITRATION", "LITIGATION"))
                .body("notice.proof", is("录音编号 7"));
    }

    @Test
    void aNoticeThatSaysNothingOfRemediesNamesThemAll() {
        String id = decided("/HQ/OUTLET-03");
        Api.act(id, "notice", Map.of("channel", "PHONE"))
                .then()
                .statusCode(200)
                .body("notice.remedies", contains("REEXAMINATION", "MEDIATION", "ARBITRATION", "LITIGATION"));
    }

    @Test
    void theInstitutionsOwnTemplateForTheTypeGoesFirst() {
        adopt("NOTICE-1", template("LOANS", "贷款:" + BODY, "LOAN"))
                .then()
                .statusCode(201)
                .body("version", is(1));
        String id = decided("NOTICE-1", "/HQ");
        Api.with(officer("NOTICE-1", "/HQ"))
                .body(Map.of())
                .post(Api.COMPLAINTS + "/" + id + "/notice-preview")
                .then()
                .statusCode(200)
                .body("template", is("LOANS"))
                .body("text", containsString("贷款:"));
        preview(decided("/HQ"), Map.of()).then().body("template", is("GENERAL"));
    }

    @Test
    void aNextVersionEndsTheOpenOneAndASecondOneForTheSameDayIsRefused() {
        adopt("NOTICE-2", template("A", BODY, null)).then().statusCode(201);
        Map<String, Object> next = template("A", BODY, null);
        next.put("effectiveFrom", today.plusDays(3).toString());
        adopt("NOTICE-2", next).then().statusCode(201).body("version", is(2));
        Problems.expect(adopt("NOTICE-2", next), 409, "rule-overlaps");
        Api.with(admin("NOTICE-2"))
                .queryParam("on", today.plusDays(3).toString())
                .get(TEMPLATES)
                .then()
                .body("items.find { it.name == 'A' }.version", is(2));
    }

    @Test
    void aTemplateWithUnknownOrMissingPlaceholdersIsRefused() {
        Problems.expect(adopt("NOTICE-3", template("A", BODY + "{{客户号}}", null)), 422, "invalid-data")
                .violationAt("/body");
        Problems.expect(adopt("NOTICE-3", template("A", "{{核实情况}}", null)), 422, "invalid-data")
                .violationAt("/body");
        Map<String, Object> late = template("A", BODY, null);
        late.put("effectiveFrom", today.minusDays(1).toString());
        Problems.expect(adopt("NOTICE-3", late), 422, "invalid-data").violationAt("/effectiveFrom");
        Problems.expect(Api.officer().body(template("A", BODY, null)).post(TEMPLATES), 403, "forbidden");
    }

    private static Response preview(String id, Map<String, Object> request) {
        return Api.officer().body(request).post(Api.COMPLAINTS + "/" + id + "/notice-preview");
    }

    private static Response notice(String id, List<String> remedies) {
        return Api.act(id, "notice", Map.of("channel", "PHONE", "remedies", remedies, "proof", "录音编号 7"));
    }

    private static String decided(String unit) {
        return decided("HUAAN", unit);
    }

    private static String decided(String institution, String unit) {
        String token = officer(institution, unit);
        String id = Api.with(token)
                .body(Api.complaint())
                .post(Api.COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String acts = Api.COMPLAINTS + "/" + id + "/";
        Api.with(token)
                .body(Map.of("at", "2024-03-04T15:00:00+08:00"))
                .post(acts + "acceptance")
                .then()
                .statusCode(200);
        Api.with(token).body(Api.decision()).post(acts + "decision").then().statusCode(200);
        return id;
    }

    private Response adopt(String institution, Map<String, Object> template) {
        return Api.with(admin(institution)).body(template).post(TEMPLATES);
    }

    private Map<String, Object> template(String name, String body, String category) {
        Map<String, Object> template =
                new TreeMap<>(Map.of("name", name, "body", body, "effectiveFrom", today.toString(), "ground", "内部规定"));
        if (category != null) {
            template.put("businessCategory", category);
        }
        return template;
    }

    private static String admin(String institution) {
        return Tokens.with().role("admin").institution(institution).sign();
    }

    private static String officer(String institution, String unit) {
        return Tokens.with()
                .role("complaint-officer")
                .institution(institution)
                .unit(unit)
                .sign();
    }
}
