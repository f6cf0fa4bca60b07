package org.xiaobao.complaints.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.complaint;
import static org.xiaobao.complaints.Api.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.time.Zones;

/** A bank in Fujian and one in Jiangxi live by rules of their own, side by side. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class TwoInstitutionsIT {

    private static final String SOURCES = "/api/v1/complaint-sources";
    private static final String CATEGORIES = "/api/v1/code-lists/business-categories";

    @Inject
    Clock clock;

    private LocalDate today;
    private LocalDate tomorrow;

    @BeforeEach
    void days() {
        today = Zones.dayOf(clock.instant());
        tomorrow = today.plusDays(1);
    }

    @Test
    void eachSeesItsOwnSourcesUnderItsOwnNames() {
        adopt("JX-1", SOURCES, source("96268", "江西农商银行客户服务热线", true)).then().statusCode(201);
        adopt("JX-1", SOURCES, source("968133", "福建热线", false)).then().statusCode(201);

        assertThat(codes("JX-1", SOURCES, tomorrow)).contains("96268", "12345").doesNotContain("968133");
        assertThat(codes("FJ-1", SOURCES, tomorrow)).contains("968133", "12345").doesNotContain("96268");
        assertThat(codes("JX-1", SOURCES, today)).contains("968133").doesNotContain("96268");
        assertThat(codes("JX-1", SOURCES, tomorrow)).containsSubsequence("12345", "96268", "12378");
    }

    @Test
    void whatOneRegistersUnderItsSourceIsUnknownToTheOther() {
        Map<String, Object> arrived = complaint();
        arrived.put("source", "96268");
        String refusal = "/source";

        adopt("JX-2", SOURCES, source("96268", "江西热线", true)).then().statusCode(201);

        for (String institution : List.of("JX-2", "FJ-2")) {
            Problems.expect(with(officer(institution)).body(arrived).post(COMPLAINTS), 422, "invalid-data")
                    .violationAt(refusal);
        }
        policy("JX-2", "96268", 7).then().statusCode(201);
        Problems.expect(policy("FJ-2", "96268", 7), 422, "invalid-data").violationAt(refusal);
    }

    @Test
    void eachHasItsOwnEntriesInTheListOfAll() {
        String versions = CATEGORIES + "/own-versions";
        adopt(
                        "JX-3",
                        versions,
                        edition("JX-1", entry("FARM_LOAN", "惠农贷", "LOAN"), entry("LOAN_HOUSING", "按揭贷款", "LOAN")))
                .then()
                .statusCode(201)
                .body("institution", is("JX-3"));
        adopt("FJ-3", versions, edition("FJ-1", entry("LOAN_HOUSING", "住房贷款", "LOAN")))
                .then()
                .statusCode(201);

        assertThat(labelOf("JX-3", "LOAN_HOUSING")).isEqualTo("按揭贷款");
        assertThat(labelOf("FJ-3", "LOAN_HOUSING")).isEqualTo("住房贷款");
        assertThat(labelOf("ZZ-3", "LOAN_HOUSING")).isEqualTo("个人住房贷款");
        assertThat(codes("JX-3", CATEGORIES, tomorrow)).contains("FARM_LOAN");
        assertThat(codes("FJ-3", CATEGORIES, tomorrow)).doesNotContain("FARM_LOAN");
        list("FJ-3", CATEGORIES + "/versions").then().body("items.version", not(hasItem("JX-1")));
        Problems.expect(
                with(admin("FJ-3")).body(Map.of("reason", "不是我们的")).post(versions + "/JX-1/withdrawal"),
                404,
                "not-found");
        Problems.expect(
                with(admin("FJ-3")).body(Map.of("reason", "不是我们的")).post(versions + "/2018.1/withdrawal"),
                404,
                "not-found");
        with(admin("JX-3"))
                .body(Map.of("reason", "写错了"))
                .post(versions + "/JX-1/withdrawal")
                .then()
                .statusCode(200);
        assertThat(codes("JX-3", CATEGORIES, tomorrow)).doesNotContain("FARM_LOAN");
    }

    @Test
    void anEntryOfOnesOwnHangsInTheTreeOfAll() {
        String versions = CATEGORIES + "/own-versions";
        Problems.expect(adopt("JX-4", versions, edition("X", entry("A1", "甲", "NO_SUCH"))), 422, "invalid-data")
                .violationAt("/entries/0/parent");
        Map<String, Object> misplaced = entry("A1", "甲", "LOAN");
        misplaced.put("after", "NO_SUCH");
        Problems.expect(adopt("JX-4", versions, edition("X", misplaced)), 422, "invalid-data")
                .violationAt("/entries/0/after");
        Problems.expect(adopt("JX-4", versions, edition("X", entry("LOAN", "贷款", "LOAN_HOUSING"))), 422, "invalid-data")
                .violationAt("/entries/0/parent");
    }

    @Test
    void eachIsJudgedByItsOwnLimitsAndTheOtherNeverSeesThem() {
        String rights = "/api/v1/rights-limits";
        String id = adopt("JX-5", rights, rule("workingDays", 10)).path("id");
        Problems.expect(adopt("JX-5", "/api/v1/rights-limits", rule("workingDays", 16)), 422, "invalid-data")
                .violationAt("/workingDays");

        list("JX-5", rights).then().body("items.workingDays", hasItem(10));
        list("FJ-5", rights).then().body("items.workingDays", not(hasItem(10)));
        Problems.expect(with(admin("FJ-5")).get(rights + "/" + id), 404, "not-found");
        Problems.expect(
                with(admin("FJ-5"))
                        .body(Map.of("effectiveTo", tomorrow.toString()))
                        .post(rights + "/" + id + "/end"),
                404,
                "not-found");
        with(admin("JX-5"))
                .body(Map.of("effectiveTo", tomorrow.toString()))
                .post(rights + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("effectiveTo", is(tomorrow.toString()));
    }

    @Test
    void namesArePublishedAndFreeTextsAreNot() {
        Map<String, Object> personal = source("96268", "热线13800001234", true);
        Problems.expect(adopt("JX-6", SOURCES, personal), 422, "invalid-data").violationAt("/labelZh");

        Map<String, Object> words = row("code", "LITIGATION", "textZh", "向人民法院提起诉讼");
        words.put("effectiveFrom", tomorrow.toString());
        UUID remedy = UUID.fromString(adopt("JX-6", "/api/v1/remedies", words).path("id"));
        UUID source = UUID.fromString(
                adopt("JX-6", SOURCES, source("96268", "江西热线", true)).path("id"));

        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            ReceivedEvent told = probe.awaitFor(source, 1).get(0);
            assertThat(told.type()).isEqualTo("xiaobao.complaints.rule.adopted.v1");
            assertThat(told.data().at("/rule/labelZh").asText()).isEqualTo("江西热线");
            assertThat(probe.all()).extracting(ReceivedEvent::subject).doesNotContain(remedy);
        }
    }

    private Map<String, Object> source(String code, String label, boolean offered) {
        Map<String, Object> body = row(
                "code",
                code,
                "labelZh",
                label,
                "labelEn",
                "Hotline",
                "forwarded",
                false,
                "withdrawalCountingLimit",
                15,
                "position",
                1,
                "offered",
                offered);
        body.put("effectiveFrom", tomorrow.toString());
        return body;
    }

    private Map<String, Object> rule(String field, Object value) {
        Map<String, Object> body = row(field, value);
        body.put("effectiveFrom", tomorrow.toString());
        return body;
    }

    private Map<String, Object> edition(String version, Map<?, ?>... entries) {
        return new TreeMap<>(Map.of(
                "version",
                version,
                "codeSystem",
                "OWN",
                "validFrom",
                tomorrow.toString(),
                "ground",
                "本行分类",
                "entries",
                List.of(entries)));
    }

    private static Map<String, Object> entry(String code, String label, String parent) {
        return new TreeMap<>(Map.of("code", code, "labelZh", label, "labelEn", code, "parent", parent));
    }

    private Response policy(String institution, String source, int days) {
        Map<String, Object> body = row(
                "kind",
                "SOURCE_REPLY",
                "source",
                source,
                "level",
                0,
                "days",
                days,
                "unit",
                "WORKING",
                "ruleSource",
                "内部规定");
        body.put("effectiveFrom", tomorrow.toString());
        return adopt(institution, "/api/v1/deadline-policies", body);
    }

    private static Map<String, Object> row(Object... fields) {
        Map<String, Object> body = new TreeMap<>(Map.of("ground", "理事会决议"));
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return body;
    }

    private static Response adopt(String institution, String path, Map<String, Object> body) {
        return with(admin(institution)).body(body).post(path);
    }

    private static Response list(String institution, String path) {
        return with(admin(institution)).get(path);
    }

    private static List<String> codes(String institution, String path, LocalDate on) {
        return with(admin(institution))
                .queryParam("on", on.toString())
                .get(path)
                .path("items.code");
    }

    private String labelOf(String institution, String code) {
        return with(admin(institution))
                .queryParam("on", tomorrow.toString())
                .get(CATEGORIES)
                .path("items.find { it.code == '" + code + "' }.labelZh");
    }

    private static String admin(String institution) {
        return Tokens.with().role("admin").institution(institution).sign();
    }

    private static String officer(String institution) {
        return Tokens.with().role("complaint-officer").institution(institution).sign();
    }
}
