package org.xiaobao.e2e.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.xiaobao.e2e.Api;
import org.xiaobao.e2e.Complaints;
import org.xiaobao.e2e.Suite;

/** One case of each kind in a unit; secret is what only its own unit may read of them, besides their identifiers. */
record Planted(Map<String, List<String>> ids, String word, String reference) {

    /** @param mark no other planting's: by it an answer is known to show this one */
    static Planted in(Suite suite, String institution, String unit, String mark) {
        String word = "机密" + mark;
        Planted planted = new Planted(new LinkedHashMap<>(), word, "REF-" + word.substring(2));
        planted.plant(suite, institution, unit);
        return planted;
    }

    private void plant(Suite suite, String institution, String unit) {
        create(
                suite.as("complaint-officer", institution, unit),
                "/api/v1/complaints",
                Complaints.ofYear(2025)
                        .put("sourceReference", reference)
                        .put("demand", word)
                        .put("unit", unit)
                        .toString());
        create(suite.as("mediation-officer", institution, unit), "/api/v1/mediations", """
                {"reference": "%s", "applicantSide": "CONSUMER", "origin": "DIRECT", "body": "漳州调解中心", "track": "SIMPLE",
                 "mode": "PHONE", "parties": [{"side": "CONSUMER", "kind": "PERSON", "name": "虚构李四"}], "product": "%s",
                 "contractAmount": 100, "appliedOn": "2025-06-03", "unit": "%s"}""".formatted(
                        reference, word, unit));
        create(suite.as("business-owner", institution, unit), "/api/v1/reviews", """
                {"reference": "%s", "kind": "PRODUCT", "title": "%s", "department": "零售部", "unit": "%s",
                 "contentSha256": "%s", "submittedAt": "2025-06-03T09:30:00+08:00"}""".formatted(
                        reference, word, unit, "0123456789abcdef".repeat(4)));
        create(suite.as("trainer", institution, unit), "/api/v1/training-sessions", """
                {"reference": "%s", "title": "%s", "kind": "GENERAL", "special": true, "tiers": ["FRONT_LINE"], "unit": "%s",
                 "heldOn": "2025-06-03", "hours": 1.5, "conduct": "INTERNAL",
                 "attendance": [{"tier": "FRONT_LINE", "count": 3}]}""".formatted(
                        reference, word, unit));
        Api headOffice = suite.as("trainer", institution, "/HQ");
        String campaign = create(headOffice, "/api/v1/campaigns", """
                {"name": "%s", "startsOn": "2025-06-01", "endsOn": "2025-06-30"}""".formatted("宣传月" + unit));
        create(suite.as("trainer", institution, unit), "/api/v1/campaigns/{campaignId}/events", campaign, """
                {"reference": "%s", "heldOn": "2025-06-03", "place": "%s", "placeKind": "VILLAGE", "unit": "%s", "groups": [],
                 "mode": "OFFLINE", "audience": 1, "copies": 1, "views": 1, "enquiries": 1}""".formatted(
                        reference, word, unit));
    }

    private String create(Api as, String path, String body) {
        return create(as, path, "", body);
    }

    private String create(Api as, String path, String campaign, String body) {
        Api.Reply reply = as.post(path.replace("{campaignId}", campaign), body);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(201);
        ids.computeIfAbsent(path, first -> new ArrayList<>()).add(reply.text("/id"));
        return reply.text("/id");
    }

    /** All of it that belongs to the unit alone; a campaign is the whole institution's. */
    List<String> secrets() {
        return Stream.concat(Stream.of(word), own()).toList();
    }

    private Stream<String> own() {
        return ids.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("/campaigns"))
                .flatMap(entry -> entry.getValue().stream());
    }

    String any(Random random) {
        List<String> names = Stream.concat(Stream.of(reference), own()).toList();
        return names.get(random.nextInt(names.size()));
    }

    boolean names(String text) {
        return own().anyMatch(text::contains);
    }
}
