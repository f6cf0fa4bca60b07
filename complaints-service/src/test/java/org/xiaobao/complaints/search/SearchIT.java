package org.xiaobao.complaints.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.act;
import static org.xiaobao.complaints.Api.complaintReceived;
import static org.xiaobao.complaints.Api.registered;
import static org.xiaobao.complaints.Api.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Pages;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

/** Each test has a unit of its own, so that others' complaints are not found. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class SearchIT {

    @Inject
    DataSource database;

    @Inject
    SearchIndex index;

    private final String unit = "/HQ/S" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void twoCharactersAreFoundInDemandAndFacts() {
        String demand = register("退还年费", "柜面拒绝");
        String facts = register("书面道歉", "被多扣年费两次");
        register("退还手续费", "柜面拒绝");
        search("年费").then().statusCode(200).body("items.id", containsInAnyOrder(demand, facts));
        search("年费").then().body("items.excerpt", containsInAnyOrder("退还年费", "被多扣年费两次"));
        search("滞纳金").then().statusCode(200).body("items", empty());
    }

    @Test
    void whatOnlyLooksLikeAHitIsNotShownNorCounted() {
        register("利率与率先", "无");
        String real = register("说明利率先后", "无");
        search("利率先").then().body("items.id", contains(real));
        list("利率先").queryParam("count", true).get(COMPLAINTS).then().body("total", is(1));
        list("利率").queryParam("count", true).get(COMPLAINTS).then().body("total", is(2));
    }

    @Test
    void theSearchWorksTogetherWithFiltersAndPages() {
        List<String> all = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            all.add(0, register("理赔太慢", "无", "2024-05-0" + day + "T09:00:00+08:00"));
        }
        List<String> seen = Pages.ids(() -> list("理赔太慢").queryParam("limit", 2), COMPLAINTS, page -> {});
        assertThat(seen).isEqualTo(all);
        act(all.get(2), "rejection", Map.of("reason", "非投诉")).then().statusCode(200);
        list("理赔").queryParam("status", "REJECTED").get(COMPLAINTS).then().body("items.id", contains(all.get(2)));
        list("理赔")
                .queryParam("receivedFrom", "2024-05-05")
                .get(COMPLAINTS)
                .then()
                .body("items.id", contains(all.get(0)));
    }

    @Test
    void aSearchOfLessThanTwoCharactersSaysWhatToGive() {
        for (String q : List.of("卡", "a", "!")) {
            Problems.expect(search(q), 422, "search-too-short").violationAt("/q");
        }
        Problems.expect(search("13800001234"), 422, "search-for-numbers").violationAt("/q");
    }

    @Test
    void numbersAndNamesAreNotFoundAndMaskedInExcerpts() {
        String id = register("虚构张三要求退还佣金", "请回电13800001234,账号6230361234567890123");
        search("虚构张三").then().statusCode(200).body("items", empty());
        String excerpt =
                search("佣金").then().body("items.id", contains(id)).extract().path("items[0].excerpt");
        assertThat(excerpt).contains("要求退还佣金").doesNotContain("张三");
        search("回电").then().body("items[0].excerpt", is("请回电***********,账号" + "*".repeat(10) + "…"));
    }

    @Test
    void theIndexHoldsNothingThatCanBeRead() throws SQLException {
        register("退还保证金", "虚构张三致电ABC");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select grams::text from complaint_search")) {
            assertThat(rows.next()).isTrue();
            do {
                assertThat(rows.getString(1)).matches("[\\x00-\\x7f]*").doesNotContain("'abc'", "'ABC'");
            } while (rows.next());
        }
    }

    @Test
    void anotherInstitutionFindsNothingOfOurs() {
        register("退还押金", "无");
        String other =
                Tokens.with().role("complaint-officer").institution("SEARCHER").sign();
        with(other).queryParam("q", "押金").get(COMPLAINTS).then().statusCode(200).body("items", empty());
    }

    @Test
    void whatWasBuiltWithEarlierRulesIsBuiltAgain() throws SQLException {
        String id = register("退还评估费", "无");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update complaint_search set grams = '', built_with = '' where complaint_id = '" + id + "'");
        }
        search("评估费").then().body("items", empty());
        index.renew();
        search("评估费").then().body("items.id", contains(id));
    }

    /** Above five thousand the list is walked instead; rows without a complaint stand for the many. */
    @Test
    void aCommonWordIsFoundByWalkingTheList() throws SQLException {
        String first = register("退还公证费", "无", "2024-05-01T09:00:00+08:00");
        register("退还律师费", "无", "2024-05-02T09:00:00+08:00");
        String last = register("公证费偏高", "无", "2024-05-03T09:00:00+08:00");
        execute(
                "insert into complaint_search select gen_random_uuid(), institution, grams, 'many' from complaint_search, "
                        + "generate_series(1, 5001) where complaint_id = '" + first + "'");
        try {
            search("公证").then().statusCode(200).body("items.id", contains(last, first));
            search("公证费偏").then().body("items.id", contains(last));
            list("公证").queryParam("count", true).get(COMPLAINTS).then().body("total", is(2));
        } finally {
            execute("delete from complaint_search where built_with = 'many'");
        }
    }

    @Test
    void dueBeforeMeansTheNearestRunningDeadline() {
        String running = register("查询", "无", "2024-03-04T09:30:00+08:00");
        String stopped = register("查询", "无", "2024-03-04T09:30:00+08:00");
        act(stopped, "rejection", Map.of("reason", "非投诉")).then().statusCode(200);
        RequestSpecification due = Api.officer().queryParam("unit", unit);
        due.queryParam("dueBefore", "2024-03-20").get(COMPLAINTS).then().body("items.id", contains(running));
        Api.officer()
                .queryParam("unit", unit)
                .queryParam("dueBefore", "2024-03-19")
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Response search(String q) {
        return list(q).get(COMPLAINTS);
    }

    private RequestSpecification list(String q) {
        return Api.officer().queryParam("unit", unit).queryParam("q", q);
    }

    private String register(String demand, String facts) {
        return register(demand, facts, "2024-05-01T09:00:00+08:00");
    }

    private String register(String demand, String facts, String at) {
        Map<String, Object> body = complaintReceived(at);
        body.put("unit", unit);
        body.put("demand", demand);
        body.put("facts", facts);
        return registered(body);
    }
}
