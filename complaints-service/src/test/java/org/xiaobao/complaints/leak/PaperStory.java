package org.xiaobao.complaints.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xiaobao.complaints.Api.*;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.TestClock;

/** What goes in and out as files and lists: attachments, ledgers, exports, notices, the search, with personal data in each. */
final class PaperStory {

    private static final String TEXT = Invented.text();

    /** What was answered, but for what was opened in clear on purpose. */
    final List<String> answers = new ArrayList<>();

    private final String id = registered();

    PaperStory play() {
        attachments();
        ledger("true", ledger(TEXT));
        ledger("false", ledger(TEXT));
        ledger("false", ledger(TEXT).replace("2023-03-06", TEXT));
        together();
        reclassified();
        lists();
        done(act("evidence-pack", Map.of("reason", TEXT)), 200);
        done(officer().body(Map.of("reason", TEXT)).post(path("personal-data-access")), 200, false);
        Response erasure = as("approver").body(Map.of("reason", TEXT)).post(path("erasure"));
        done(erasure, 409);
        return this;
    }

    private void attachments() {
        Response added = as("complaint-officer")
                .contentType("text/plain")
                .header("X-File-Name", URLEncoder.encode(Invented.NAME, UTF_8) + ".txt")
                .body(TEXT.getBytes(UTF_8))
                .post(path("attachments"));
        done(added, 201);
        done(officer().get(path("attachments")), 200);
        done(officer().get(path("attachments/1")), 200, false);
    }

    private void ledger(String dryRun, String csv) {
        Response imported = as("complaint-officer")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("dryRun", dryRun)
                .body(csv.getBytes(UTF_8))
                .post("/api/v1/complaint-imports");
        if (imported.statusCode() / 100 != 2) {
            throw new AssertionError(imported.statusCode() + " " + imported.asString());
        }
        answers.add(imported.asString());
    }

    private static String ledger(String text) {
        return "工单号,来源,接收时间,投诉人姓名,联系电话,诉求,事实,被投诉单位,地区,业务渠道,业务类别,原因\nLEAK-"
                + UUID.randomUUID().toString().replace("-", "x") + ",12345,2023-03-06," + Invented.NAME + ","
                + Invented.PHONE + ",\"" + text + "\",\"" + text
                + "\",/HQ/OUTLET-03,乡镇,BACK_OFFICE,LOAN_BUSINESS,CONTRACT_TERMS\n";
    }

    /** A repeat answered with its original, whose notice was looked at before. */
    private void together() {
        String repeat = registered();
        officer()
                .header("If-Match", read(repeat).header("ETag"))
                .body(Map.of("originalId", id, "reason", TEXT))
                .put(COMPLAINTS + "/" + repeat + "/repeat-of")
                .then()
                .statusCode(200);
        done(act("acceptance", Map.of()), 200);
        done(Api.act(repeat, "acceptance", Map.of()), 200);
        Map<String, Object> decision =
                Map.of("outcome", "UPHELD", "findings", TEXT, "basis", TEXT, "remedy", TEXT, "withRepeats", true);
        done(act("decision", decision), 200);
        done(act("notice-preview", Map.of()), 200);
        done(act("notice-preview", Map.of("reason", TEXT)), 200, false);
        done(act("notice", Map.of("channel", "PHONE", "text", TEXT, "proof", TEXT, "withRepeats", true)), 200);
    }

    private void reclassified() {
        Map<String, Object> other = Map.of(
                "businessChannel", "FRONT_COUNTER",
                "businessCategory", "CARD_DEBIT",
                "reason", "PRICING",
                "because", TEXT);
        done(officer().header("If-Match", read(id).header("ETag")).body(other).put(path("classification")), 200);
    }

    private void lists() {
        done(officer().get(path("repeat-candidates")), 200);
        done(officer().get(path("routing-suggestion")), 200);
        done(officer().get(path("retention")), 200);
        done(officer().queryParam("q", "身份证").get(COMPLAINTS), 200);
        officer().queryParam("q", Invented.NAME).get(COMPLAINTS).then().statusCode(200);
        for (String format : List.of("CSV", "XLSX")) {
            done(officer().queryParam("format", format).get("/api/v1/complaint-exports"), 200);
        }
        done(as("auditor").get("/api/v1/personal-data-accesses"), 200);
    }

    private static String registered() {
        Map<String, Object> body = Api.complaintReceived(TestClock.now()
                .minus(3, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        body.put("sourceReference", "LEAK-" + UUID.randomUUID().toString().replace("-", "x"));
        body.put("complainant", Map.of("kind", "PERSON", "name", Invented.NAME, "phone", Invented.PHONE));
        body.put("demand", TEXT);
        body.put("facts", TEXT);
        return Api.registered(body);
    }

    private Response act(String act, Map<String, ?> body) {
        return officer().body(body).post(path(act));
    }

    private String path(String part) {
        return COMPLAINTS + "/" + id + "/" + part;
    }

    private void done(Response answer, int status) {
        done(answer, status, true);
    }

    private void done(Response answer, int status, boolean masked) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        if (masked) {
            answers.add(answer.asString());
        }
    }
}
