package org.xiaobao.complaints.classification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.as;
import static org.xiaobao.complaints.Api.complaint;
import static org.xiaobao.complaints.Api.officer;
import static org.xiaobao.complaints.Api.register;
import static org.xiaobao.complaints.Api.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class CodeListVersionIT {

    private static final String LISTS = "/api/v1/code-lists/";

    @Inject
    Clock clock;

    @Test
    void aNewVersionBeginsOnItsDayAndTheOldOneKeepsItsLabels() {
        LocalDate from = LocalDate.now(clock).plusYears(3);
        Map<String, Object> version = version("2029.1", from, entry("COUNTER", null), entry("COUNTER_VIP", "COUNTER"));
        load("business-channels", version)
                .then()
                .statusCode(201)
                .body("version", is("2029.1"))
                .body("list", is("business-channels"));
        on("business-channels", from)
                .then()
                .body("items.code", contains("COUNTER", "COUNTER_VIP"))
                .body("items[0].standardCode", is("0101"))
                .body("items[1].parent", is("COUNTER"))
                .body("items[0].version", is("2029.1"));
        on("business-channels", from.minusDays(1))
                .then()
                .body("items.code", hasItem("FRONT_COUNTER"))
                .body("items.code", not(hasItem("COUNTER")))
                .body("items.find { it.code == 'FRONT_COUNTER' }.labelZh", is("营业现场"));
        as("auditor")
                .get(LISTS + "business-channels/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains("2018.1", "2029.1"));
        Problems.expect(load("business-channels", version), 409, "code-list-version-exists");
        Problems.expect(
                load("business-channels", version("2029.2", from.minusDays(1), entry("COUNTER", null))),
                409,
                "rule-overlaps");
    }

    @Test
    void aVersionThatHasNotBegunIsWithdrawnAndTheOneBeforeGoesOn() {
        LocalDate from = LocalDate.now(clock).plusYears(4);
        load("major-grounds", version("2030.1", from, entry("ONLY", null)))
                .then()
                .statusCode(201);
        load("major-grounds", version("2030.2", from.plusDays(9), entry("LATER", null)))
                .then()
                .statusCode(201);
        Problems.expect(withdraw("2020.1"), 409, "rule-in-force");
        Problems.expect(withdraw("2030.1"), 409, "rule-followed");
        Problems.expect(withdraw("2030.3"), 404, "not-found");
        withdraw("2030.2").then().statusCode(200).body("version", is("2030.2"));
        on("major-grounds", from.plusDays(9)).then().body("items.code", contains("ONLY"));
        withdraw("2030.1").then().statusCode(200);
        on("major-grounds", from.plusDays(9)).then().body("items.code", hasItem("GROUP_SIZE"));
        as("auditor").get(LISTS + "major-grounds/versions").then().body("items.version", contains("2020.1"));
        load("major-grounds", version("2030.1", from.minusDays(5), entry("ONLY", null)))
                .then()
                .statusCode(201);
        withdraw("2030.1").then().statusCode(200);
    }

    private static Response withdraw(String version) {
        return as("operator")
                .body(Map.of("reason", "日期有误"))
                .post(LISTS + "major-grounds/versions/" + version + "/withdrawal");
    }

    @Test
    void noVersionStandsBeforeEveryLaterOneForEver() {
        refused(version("X", LocalDate.parse("9999-12-31"), entry("A1", null)), "/validFrom");
        refused(version("X", LocalDate.now(clock).plusYears(5).plusDays(2), entry("A1", null)), "/validFrom");
    }

    @Test
    void whatContradictsItselfIsRefusedAndNothingStored() {
        LocalDate from = LocalDate.now(clock).plusYears(3);
        refused(version("X", from, entry("A1", "B1")), "/entries/0/parent");
        refused(version("X", from, entry("A1", "B1"), entry("B1", "A1")), "/entries/0/parent");
        refused(version("X", from, entry("A1", "A1")), "/entries/0/parent");
        refused(version("X", from, entry("A1", null), entry("A1", null)), "/entries/1/code");
        refused(version("X", from), "/entries");
        Map<String, Object> left = entry("A1", null);
        left.put("offered", false);
        refused(version("X", from, left), "/entries/0");
        refused(version("X", LocalDate.now(clock), entry("A1", null)), "/validFrom");
        refused(version("a b", from, entry("A1", null)), "/version");
        refused(version("X", from, entry("a-b", null)), "/entries/0/code");
        as("auditor").get(LISTS + "complaint-reasons/versions").then().body("items.version", contains("2018.1"));
    }

    @Test
    void onlyTheOperatorLoadsForAllAndOnlyKnownLists() {
        Map<String, Object> version = version("X", LocalDate.now(clock).plusYears(3), entry("A1", null));
        Problems.expect(officer().body(version).post(LISTS + "complaint-reasons/versions"), 403, "forbidden");
        Problems.expect(as("admin").body(version).post(LISTS + "complaint-reasons/versions"), 403, "forbidden");
        Problems.expect(as("admin").body(version).post(LISTS + "no-such-list/own-versions"), 404, "not-found");
        Problems.expect(load("no-such-list", version), 404, "not-found");
        Problems.expect(as("auditor").get(LISTS + "no-such-list/versions"), 404, "not-found");
    }

    @Test
    void anExpiredCodeIsTakenForItsOwnTimeOnlyAndNamed() throws SQLException {
        String institution = "CODES-1";
        String officer =
                Tokens.with().role("complaint-officer").institution(institution).sign();
        expired(institution, "EXPIRED_REASON", "2024-03-03");
        await().until(() -> with(officer)
                .queryParam("on", "2024-03-03")
                .get(LISTS + "complaint-reasons")
                .body()
                .asString()
                .contains("EXPIRED_REASON"));
        Map<String, Object> body = complaint();
        body.put("classification", codes("EXPIRED_REASON"));
        Problems.expect(with(officer).body(body).post(COMPLAINTS), 422, "invalid-data")
                .violationAt("/classification/reason");
        body.put("receivedAt", "2024-03-03T09:00:00+08:00");
        with(officer)
                .body(body)
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .body("classification.reason", is("EXPIRED_REASON"));
        body.put("sourceReference", null);
        Problems.expect(register(body), 422, "invalid-data").violationAt("/classification/reason");
        with(officer)
                .queryParam("on", "2024-03-04")
                .get(LISTS + "complaint-reasons")
                .then()
                .body("items.code", not(hasItem("EXPIRED_REASON")));
    }

    /** An edition of days long past, as a migration would bring it: nobody can adopt one. */
    private static void expired(String institution, String code, String lastDay) throws SQLException {
        Connection connection = DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground,"
                            + " content, adopted_by, adopted_at) values (gen_random_uuid(), 'code-list', '"
                            + institution + "', 'complaint-reasons', 1,"
                            + " '2000-01-01', '" + lastDay
                            + "', '旧版', '{\"list\": \"complaint-reasons\", \"version\": \"old\","
                            + " \"codeSystem\": \"XIAOBAO\", \"entries\": [{\"code\": \"" + code
                            + "\", \"labelZh\": \"旧原因\", \"labelEn\": \"Old\"}]}', 'xiaobao', now())");
            statement.execute("insert into rule_book values ('code-list', 1) on conflict (book) do update"
                    + " set revision = rule_book.revision + 1");
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    static Map<String, Object> codes(String reason) {
        return new TreeMap<>(
                Map.of("businessChannel", "BACK_OFFICE", "businessCategory", "LOAN_BUSINESS", "reason", reason));
    }

    private static void refused(Map<String, Object> version, String pointer) {
        Problems.expect(load("complaint-reasons", version), 422, "invalid-data").violationAt(pointer);
    }

    private static Response load(String list, Map<String, Object> version) {
        return as("operator").body(version).post(LISTS + list + "/versions");
    }

    private static Response on(String list, LocalDate day) {
        return as("auditor").queryParam("on", day.toString()).get(LISTS + list);
    }

    private static Map<String, Object> version(String version, LocalDate from, Map<?, ?>... entries) {
        return new TreeMap<>(Map.of(
                "version",
                version,
                "codeSystem",
                "JRT0169",
                "validFrom",
                from.toString(),
                "ground",
                "JR/T 0169 标准编码表",
                "entries",
                List.of(entries)));
    }

    private static Map<String, Object> entry(String code, String parent) {
        Map<String, Object> entry = new TreeMap<>(
                Map.of("code", code, "standardCode", "0101", "labelZh", "名称" + code, "labelEn", "Label " + code));
        if (parent != null) {
            entry.put("parent", parent);
        }
        return entry;
    }
}
