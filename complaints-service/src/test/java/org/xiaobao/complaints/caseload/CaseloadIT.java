package org.xiaobao.complaints.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Pages;

/** Each test has a unit of its own, so that others' complaints do not count. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class CaseloadIT {

    private final String unit = "/HQ/U" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void pagesAreCompleteWithoutDoublesNewestFirst() {
        List<String> all = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> register("2024-05-0" + day + "T09:00:00+08:00", Map.of()))
                .toList();
        List<String> seen = Pages.ids(
                () -> list().queryParam("limit", 3).queryParam("count", true),
                COMPLAINTS,
                page -> page.body("total", is(7)));
        List<String> newestFirst = new ArrayList<>(all);
        java.util.Collections.reverse(newestFirst);
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void theDaysOfAFilterAreShanghaisAndInclusive() {
        String last = register("2024-06-30T23:59:59+08:00", Map.of());
        register("2024-07-01T00:00:00+08:00", Map.of());
        list().queryParam("receivedFrom", "2024-06-30")
                .queryParam("receivedTo", "2024-06-30")
                .get(COMPLAINTS)
                .then()
                .body("items.id", contains(last));
    }

    @Test
    void everyFilterNarrows() {
        String at = "2024-05-01T09:00:00+08:00";
        String plain = register(at, Map.of());
        String web = register(at, Map.of("source", "WEB", "region", "URBAN", "unit", unit + "/SUB"));
        String card = register(at, Map.of(), Map.of("businessCategory", "CARD_DEBIT_FRAUD", "reason", "FUND_SECURITY"));
        link(card, plain).then().statusCode(200);
        act(web, "rejection", Map.of("reason", "非投诉")).then().statusCode(200);
        assertOnly(Map.of("source", "WEB"), web);
        assertOnly(Map.of("region", "URBAN"), web);
        assertOnly(Map.of("unit", unit + "/SUB"), web);
        assertOnly(Map.of("status", "REJECTED"), web);
        assertOnly(Map.of("disposition", "REJECTED"), web);
        assertOnly(Map.of("disposition", "REPEAT"), card);
        assertOnly(Map.of("disposition", "VALID"), plain);
        assertOnly(Map.of("businessCategory", "CARD"), card);
        assertOnly(Map.of("reason", "FUND_SECURITY"), card);
        assertOnly(Map.of("repeatOf", plain), card);
        assertOnly(Map.of("businessChannel", "BACK_OFFICE", "source", "WEB"), web);
    }

    @Test
    void namesAreMaskedInTheList() {
        register("2024-05-01T09:00:00+08:00", Map.of());
        list().get(COMPLAINTS)
                .then()
                .body("items[0].complainantName", is("虚**"))
                .body("next", nullValue());
    }

    private void assertOnly(Map<String, String> filters, String id) {
        RequestSpecification list = officer().queryParam("unit", filters.getOrDefault("unit", unit));
        filters.forEach((name, value) -> {
            if (!name.equals("unit")) {
                list.queryParam(name, value);
            }
        });
        list.get(COMPLAINTS).then().statusCode(200).body("items.id", contains(id));
    }

    private RequestSpecification list() {
        return officer().queryParam("unit", unit);
    }

    private String register(String receivedAt, Map<String, ?> changes) {
        return register(receivedAt, changes, Map.of());
    }

    @SuppressWarnings("unchecked")
    private String register(String receivedAt, Map<String, ?> changes, Map<String, ?> codes) {
        Map<String, Object> body = complaintReceived(receivedAt);
        body.put("unit", unit);
        body.putAll(changes);
        Map<String, Object> classification = new TreeMap<>((Map<String, Object>) body.get("classification"));
        classification.putAll(codes);
        body.put("classification", classification);
        return registered(body);
    }
}
