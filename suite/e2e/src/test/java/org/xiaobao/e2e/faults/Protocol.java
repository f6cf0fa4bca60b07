package org.xiaobao.e2e.faults;

import static org.xiaobao.e2e.faults.Row.row;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.xiaobao.e2e.SuiteClock;

/** Entries 25 to 30: HTTP as programs expect it. */
final class Protocol {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String ACCEPTANCE = COMPLAINTS + "/{complaint}/acceptance";

    private Protocol() {}

    static Stream<Row> rows() {
        return Stream.of(languages(), queries(), bodies(), times()).flatMap(List::stream);
    }

    private static List<Row> languages() {
        return List.of(
                row(25, "a language that is none")
                        .with("Accept-Language", "-")
                        .get(COMPLAINTS)
                        .answers(200),
                row(25, "a language that is none, and a refusal")
                        .with("Accept-Language", "-")
                        .post(COMPLAINTS, "{}")
                        .refused("/demand"),
                row(25, "a weight that is none")
                        .with("Accept-Language", "en;q=abc")
                        .get("/api/v1/complaint-imports/018f0000-0000-7000-8000-000000000000")
                        .answers(404),
                row(25, "an Accept that is none")
                        .as("operator")
                        .with("Accept", "garbage")
                        .get("/api/v1/projections/dead-letters")
                        .answers(406));
    }

    private static List<Row> queries() {
        return List.of(
                row(26, "a source twice")
                        .get(COMPLAINTS + "?source=12345&source=968133")
                        .refused("/source"),
                row(26, "several versions, one of which matches")
                        .with("If-Match", "\"99\", \"0\", \"1\", \"2\"")
                        .post(COMPLAINTS + "/{complaint}/contacts", """
                                {"channel": "PHONE", "direction": "OUTBOUND", "outcome": "REACHED"}""")
                        .answers(201),
                row(26, "another method: what is allowed")
                        .request("PUT", COMPLAINTS, "{}")
                        .answers(405),
                row(29, "a Chinese query of the allowed length")
                        .get(COMPLAINTS + "?q=" + URLEncoder.encode("退还费用".repeat(25), StandardCharsets.UTF_8)
                                + "&handler=" + "h".repeat(100) + "&unit=" + "/HQ/OUTLET-01")
                        .answers(200));
    }

    private static List<Row> bodies() {
        return List.of(
                row(26, "a plain body that says gzip")
                        .with("Content-Encoding", "gzip")
                        .post(COMPLAINTS, Bodies.of(COMPLAINTS))
                        .answers(415),
                row(27, "the same amount in two spellings")
                        .provedBy("platform/proof/src/test/java/org/xiaobao/platform/note/IdempotencyIT.java"),
                row(29, "field patterns in the contracts are anchored")
                        .provedBy("platform/testing/src/main/java/org/xiaobao/platform/testing/OpenApiContract.java"));
    }

    private static List<Row> times() {
        return List.of(
                row(28, "a clock five seconds fast")
                        .post(ACCEPTANCE, "{\"at\": \"" + SuiteClock.now().plusSeconds(5) + "\"}")
                        .answers(200),
                row(30, "the recount of a million facts")
                        .provedBy(
                                "reporting-service/src/test/java/org/xiaobao/reporting/reconciliation/ReconciliationIT.java"),
                row(30, "a client who drips is cut off")
                        .provedBy("platform/wire/src/test/java/org/xiaobao/platform/wire/RequestGuardTest.java"));
    }
}
