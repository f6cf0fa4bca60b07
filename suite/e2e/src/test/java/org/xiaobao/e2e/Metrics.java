package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A year's figures and their cases, as the reporting officer reads them. */
final class Metrics {

    private final Api officer;
    private final String path;

    Metrics(Suite suite, int year) {
        this(suite.as("reporting-officer"), year);
    }

    Metrics(Api officer, int year) {
        this.officer = officer;
        this.path = "/api/v1/metrics/" + year;
    }

    JsonNode read() {
        Api.Reply reply = officer.get(path);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.body();
    }

    /** The figures without the moment they were read at: two readings of the same year are equal. */
    JsonNode figures() {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) read()).without(List.of("asOf", "watermark"));
    }

    int count(String pointer) {
        return read().at(pointer).asInt();
    }

    int status() {
        return officer.get(path).status();
    }

    /** All cases behind a number; query as the metrics answer gives it, such as {@code figure=complaints.valid}. */
    List<JsonNode> cases(String query) {
        List<JsonNode> cases = new ArrayList<>();
        String cursor = "";
        do {
            Api.Reply page = officer.get(path + "/cases?limit=100&" + query + cursor);
            assertThat(page.status()).as(query + " " + page.body()).isEqualTo(200);
            page.body().path("items").forEach(cases::add);
            JsonNode next = page.body().path("next");
            cursor = next.isTextual() ? "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8) : null;
        } while (cursor != null);
        return cases;
    }
}
