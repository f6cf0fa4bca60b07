package org.xiaobao.complaints.leak;

import static org.xiaobao.complaints.Api.*;

import io.restassured.response.Response;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

/** One year of a complaint, played through the API with personal data in every field that takes text. */
final class Story {

    private static final String TEXT = Invented.text();
    private static final String RIGHTS = "/api/v1/rights-requests";

    /** What was answered, but for what was opened in clear on purpose. */
    final List<String> answers = new ArrayList<>();

    final List<String> refusals = new ArrayList<>();

    private final String id = registered();

    String id() {
        return id;
    }

    Story play() {
        done(act("assignment", Map.of("unit", "/HQ/OUTLET-05", "handler", "handler-5", "note", TEXT)), 200);
        done(act("major", Map.of("ground", "REGULATOR_NAMED", "note", TEXT)), 200);
        done(act("major-report", Map.of("reportedTo", TEXT.substring(0, 90))), 200);
        done(act("contacts", contact()), 201);
        done(act("acceptance", Map.of()), 200);
        extensions();
        done(act("appraisals", appraisal()), 201);
        done(act("appraisals/1/end", Map.of()), 200);
        done(act("new-material", Map.of("summary", TEXT)), 200);
        done(as("outlet", "/HQ/OUTLET-03", "decision", decision()), 200);
        done(act("notice", Map.of("channel", "PHONE", "text", TEXT)), 200);
        done(act("source-reply", Map.of("text", TEXT, "reference", "华信联复〔2024〕7号")), 200);
        done(act("closure", Map.of()), 200);
        aftercare();
        others();
        rights();
        reads();
        return this;
    }

    private void aftercare() {
        done(act("callback", Map.of("answered", true, "satisfaction", "NEUTRAL", "note", TEXT)), 200);
        done(act("re-examination", Map.of("inWriting", true, "grounds", TEXT)), 200);
        String due = TestClock.today().toString();
        done(act("corrective-actions", Map.of("cause", TEXT, "measure", TEXT, "owner", "doer", "dueOn", due)), 201);
        done(act("corrective-actions/1/completion", Map.of("evidence", TEXT)), 200);
        done(as("manager", "corrective-actions/1/verification", Map.of("effective", true, "note", TEXT)), 200);
        done(act("re-examination/decision", Map.of("result", "SET_ASIDE", "reasons", TEXT)), 200);
    }

    private void extensions() {
        done(act("extensions", Map.of("reason", TEXT)), 201);
        done(as("manager", "extensions/1/refusal", Map.of("reason", TEXT)), 200);
        done(act("extensions", Map.of("reason", TEXT, "noticeToComplainantAt", justNow())), 201);
        done(as("manager", "extensions/2/approval", Map.of()), 200);
    }

    private static Map<String, Object> contact() {
        return Map.of("channel", "PHONE", "direction", "OUTBOUND", "outcome", "REACHED", "note", TEXT);
    }

    private static Map<String, Object> appraisal() {
        return Map.of(
                "body", TEXT.substring(0, 90),
                "subject", TEXT,
                "startedOn", TestClock.today().toString(),
                "complainantToldAt", justNow());
    }

    private static Map<String, Object> decision() {
        return Map.of("outcome", "PARTLY_UPHELD", "findings", TEXT, "basis", TEXT, "remedy", TEXT);
    }

    private void rights() {
        Map<String, Object> person = Map.of("name", Invented.AGENT, "phone", Invented.AGENT_PHONE);
        String access = asked("ACCESS");
        officer().post(RIGHTS + "/" + access + "/copy").then().statusCode(200);
        done(officer().body(Map.of("note", TEXT)).post(RIGHTS + "/" + access + "/fulfilment"), 200);
        Map<String, Object> right = Map.of("note", TEXT, "complainant", person);
        done(officer().body(right).post(RIGHTS + "/" + asked("CORRECTION") + "/fulfilment"), 200);
        done(officer().get(RIGHTS), 200);
    }

    private String asked(String kind) {
        Map<String, Object> body = Map.of(
                "complaintId", id,
                "kind", kind,
                "requestedBy", Invented.NAME,
                "identityVerifiedBy", TEXT,
                "details", TEXT);
        Response answer = officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(RIGHTS);
        done(answer, 201);
        String asked = answer.path("id");
        Map<String, Object> granted = Map.of("result", "GRANTED", "reasons", TEXT);
        done(officer().body(granted).post(RIGHTS + "/" + asked + "/decision"), 200);
        return asked;
    }

    private void others() {
        String repeat = registered();
        done(
                officer()
                        .header("If-Match", read(repeat).header("ETag"))
                        .body(Map.of("originalId", id, "reason", TEXT))
                        .put(COMPLAINTS + "/" + repeat + "/repeat-of"),
                200);
        done(
                officer()
                        .header("If-Match", read(repeat).header("ETag"))
                        .body(Map.of("reason", TEXT))
                        .delete(COMPLAINTS + "/" + repeat + "/repeat-of"),
                200);
        done(Api.act(repeat, "rejection", Map.of("reason", TEXT)), 200);
        done(Api.act(registered(), "withdrawal", Map.of("reason", TEXT)), 200);
        officer()
                .body(Map.of("reason", TEXT))
                .post(COMPLAINTS + "/" + id + "/personal-data-access")
                .then()
                .statusCode(200);
    }

    private void reads() {
        for (String part : List.of(
                "",
                "/journal",
                "/journal/verification",
                "/deadlines",
                "/extensions",
                "/appraisals",
                "/contacts",
                "/decision-rounds",
                "/corrective-actions",
                "/corrective-actions/1/recurrence")) {
            done(with(Tokens.of("complaint-officer", "auditor")).get(COMPLAINTS + "/" + id + part), 200);
        }
        done(officer().queryParam("limit", 200).get(COMPLAINTS), 200);
        done(officer().get("/api/v1/deadline-board"), 200);
        done(officer().get("/api/v1/corrective-actions"), 200);
    }

    /** Wrong in every way a client can be wrong, each time with personal data in the wrong place. */
    Story blunder() {
        String path = COMPLAINTS + "/" + id;
        for (String field :
                List.of("source", "region", "unit", "receivedAt", "product", "complainant", "sourceReference")) {
            Map<String, Object> body = complaint();
            body.put(field, TEXT);
            refused(register(body));
        }
        Map<String, Object> unknown = complaint();
        unknown.put(Invented.NAME, Invented.PHONE);
        refusedByName(register(unknown));
        Map<String, Object> person = complaint();
        person.put("complainant", Map.of("kind", TEXT, "name", Invented.NAME, "phone", Invented.PHONE));
        refused(register(person));
        person.put("complainant", Map.of("kind", "PERSON", "name", Invented.NAME, "phone", "x" + Invented.PHONE));
        refused(register(person));
        refused(officer().body("{\"demand\": \"" + TEXT).post(COMPLAINTS));
        refused(officer().body("{\"demand\": " + TEXT + "}").post(COMPLAINTS));
        refused(act("decision", Map.of("outcome", TEXT)));
        refused(act("withdrawal", Map.of("at", TEXT)));
        refused(act("closure", Map.of("at", "2001-01-01T00:00:00Z")));
        refused(officer()
                .header("If-Match", Invented.PHONE)
                .body(Map.of("reason", TEXT))
                .post(path + "/withdrawal"));
        for (String query : List.of("source", "status", "receivedFrom", "cursor", "businessCategory")) {
            refused(officer().queryParam(query, Invented.PHONE + Invented.NAME).get(COMPLAINTS));
        }
        refusedByName(officer().queryParam(Invented.PHONE, TEXT).get(COMPLAINTS));
        refused(officer().get(COMPLAINTS + "/" + Invented.NAME));
        refused(officer().get("/api/v1/code-lists/" + Invented.NAME));
        refused(act(Invented.PHONE, Map.of("reason", TEXT)));
        return this;
    }

    private static String registered() {
        return Api.registered(complaint());
    }

    private static Map<String, Object> complaint() {
        Map<String, Object> body = Api.complaintReceived(TestClock.now()
                .minus(5, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        body.put("sourceReference", "LEAK-" + UUID.randomUUID().toString().replace("-", "x"));
        body.put("complainant", person("PERSON", Invented.NAME, Invented.PHONE, Invented.ID_NUMBER));
        Map<String, Object> agent = person(null, Invented.AGENT, Invented.AGENT_PHONE, Invented.AGENT_ID);
        agent.put("capacity", "HEIR");
        agent.put("authorisation", TEXT.substring(0, 90));
        agent.put("proofOfInheritance", TEXT.substring(0, 90));
        body.put("agent", agent);
        body.put(
                "representatives",
                List.of(person(
                        null, Invented.REPRESENTATIVE, Invented.REPRESENTATIVE_PHONE, Invented.REPRESENTATIVE_ID)));
        body.put("namedStaff", List.of("staff-named-in-it"));
        body.put("groupSize", 3);
        body.put("demand", TEXT);
        body.put("facts", TEXT);
        return body;
    }

    private static Map<String, Object> person(String kind, String name, String phone, String idNumber) {
        Map<String, Object> person = new TreeMap<>(Map.of("name", name, "phone", phone, "idNumber", idNumber));
        if (kind != null) {
            person.put("kind", kind);
        }
        return person;
    }

    private Response act(String act, Map<String, ?> body) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(COMPLAINTS + "/" + id + "/" + act);
    }

    private Response as(String approver, String act, Map<String, ?> body) {
        return as(approver, "/HQ", act, body);
    }

    private Response as(String approver, String unit, String act, Map<String, ?> body) {
        return with(Tokens.with().role("approver").subject(approver).unit(unit).sign())
                .body(body)
                .post(COMPLAINTS + "/" + id + "/" + act);
    }

    private void done(Response answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        answers.add(answer.asString());
    }

    private void refused(Response answer) {
        refusedByName(answer);
        refusals.add(answer.asString());
    }

    /** The sender's own field or parameter is named to him, whatever he called it. */
    private static void refusedByName(Response answer) {
        if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
            throw new AssertionError("not refused: " + answer.statusCode() + " " + answer.asString());
        }
    }

    private static String justNow() {
        return TestClock.now().minusSeconds(2).toString();
    }
}
