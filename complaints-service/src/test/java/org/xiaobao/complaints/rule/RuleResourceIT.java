package org.xiaobao.complaints.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.time.Zones;

/** Every book of rules has the same API: list, read, adopt, end, withdraw. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class RuleResourceIT {

    private static final Map<String, Map<String, Object>> WANTED = Map.ofEntries(
            wanted(
                    "complaint-sources",
                    "code",
                    "96268",
                    "labelZh",
                    "热线",
                    "labelEn",
                    "Hotline",
                    "forwarded",
                    false,
                    "withdrawalCountingLimit",
                    15,
                    "position",
                    20),
            wanted(
                    "deadline-policies",
                    "kind",
                    "INTERNAL",
                    "level",
                    0,
                    "days",
                    8,
                    "unit",
                    "CALENDAR",
                    "ruleSource",
                    "内部规定"),
            wanted("handling-routes", "unit", "/HQ/OUTLET-03", "handlingUnit", "/HQ"),
            wanted("notice-templates", "name", "OWN", "body", "{{核实情况}}{{处理结论}}{{依据和理由}}{{救济途径}}"),
            wanted("retention-rules", "years", 5),
            wanted("recusal-rules", "rule", "OF_UNIT_COMPLAINED_OF"),
            wanted("repeat-windows", "days", 60, "similarity", 0.5, "idNumberScore", 0.9, "phoneScore", 0.8),
            wanted("recurrence-rules", "days", 90),
            wanted("major-group-sizes", "people", 10),
            wanted("attachment-rules", "maxCount", 5, "maxBytes", 1_000_000, "mediaTypes", List.of("application/pdf")),
            wanted("rights-limits", "workingDays", 7),
            wanted("remedies", "code", "LITIGATION", "textZh", "向云霄县人民法院提起诉讼"));

    private static Map.Entry<String, Map<String, Object>> wanted(String book, Object... fields) {
        Map<String, Object> body = new TreeMap<>(Map.of("ground", "理事会决议"));
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return Map.entry(book, body);
    }

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint-sources",
                "deadline-policies",
                "handling-routes",
                "notice-templates",
                "retention-rules",
                "recusal-rules",
                "repeat-windows",
                "recurrence-rules",
                "major-group-sizes",
                "attachment-rules",
                "rights-limits",
                "remedies"
            })
    void everyBookIsReadAdoptedEndedAndWithdrawnAlike(String name) {
        String path = "/api/v1/" + name;
        String institution = "BOOK-" + name;
        LocalDate tomorrow = Zones.dayOf(clock.instant()).plusDays(1);
        Map<String, Object> wanted = new TreeMap<>(WANTED.get(name));
        wanted.put("effectiveFrom", tomorrow.plusDays(1).toString());

        Response adopted = with(admin(institution)).body(wanted).post(path);

        adopted.then().statusCode(201).body("institution", is(institution));
        String row = path + "/" + adopted.path("id");
        assertThat(adopted.header("Location")).endsWith(row);
        with(admin(institution)).get(row).then().statusCode(200).body("ground", is("理事会决议"));
        Problems.expect(with(admin("BOOK-STRANGER")).get(row), 404, "not-found");
        with(admin(institution))
                .body(Map.of("reason", "日期有误"))
                .post(row + "/withdrawal")
                .then()
                .statusCode(200)
                .body("id", is(adopted.<String>path("id")));
        Problems.expect(with(admin(institution)).get(row), 404, "not-found");
        String next =
                path + "/" + with(admin(institution)).body(wanted).post(path).path("id");
        with(admin(institution))
                .body(Map.of("effectiveTo", tomorrow.plusDays(9).toString()))
                .post(next + "/end")
                .then()
                .statusCode(200)
                .body("effectiveTo", is(tomorrow.plusDays(9).toString()));
        Problems.expect(
                with(officer(institution)).body(Map.of("reason", "x")).post(next + "/withdrawal"), 403, "forbidden");
    }

    private static String admin(String institution) {
        return Tokens.with().role("admin").institution(institution).sign();
    }

    private static String officer(String institution) {
        return Tokens.with().role("complaint-officer").institution(institution).sign();
    }
}
