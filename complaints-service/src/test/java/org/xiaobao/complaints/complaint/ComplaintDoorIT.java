package org.xiaobao.complaints.complaint;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.testing.access.AccessRow;

/** Who must keep out of a case neither acts on it nor opens it, by whatever way; and nothing is done to an erased one. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ComplaintDoorIT {

    private static final String NAMED = "officer-77";

    /** It shows what would be sent, masked, and does nothing. */
    private static final String PREVIEW = "/notice-preview";

    /** Every act and every opening there is, taken from the table of operations: a new one that asks nobody fails here. */
    @Test
    void noActIsDoneAndNothingOpenedByWhoIsNamedOrOnceItIsErased() {
        String naming = naming();
        String erased = registered();
        erased(erased);
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : AccessRow.read(Path.of("contracts/access.tsv"))) {
            if (row.isAct()
                    && row.path().startsWith(COMPLAINTS + "/{id}/")
                    && !row.path().endsWith(PREVIEW)) {
                String role = row.roles().iterator().next();
                all.assertThat(code(row, named(role), naming))
                        .as("%s, recused", row)
                        .isEqualTo("person-recused");
                all.assertThat(code(row, as(role), erased))
                        .as("%s, erased", row)
                        .isEqualTo("already-erased");
            }
        }
        all.assertAll();
        read(naming).then().body("version", is(0));
        read(erased).then().body("version", is(0));
    }

    private static String code(AccessRow row, RequestSpecification by, String id) {
        String path = row.path().replace("{id}", id).replaceAll("\\{\\w+}", "1");
        return by.header("If-Match", "*")
                .body(row.body())
                .request(row.method(), path)
                .path("code");
    }

    @Test
    void whoIsNamedInAComplaintDoesNothingBesideItEither() {
        String id = naming();
        act(id, "acceptance", Map.of("at", "2024-03-05T09:00:00+08:00")).then().statusCode(200);
        refused(text(named("complaint-officer")).post(of(id, "attachments")));
        refused(named("complaint-officer").body(correction()).post(of(id, "corrective-actions")));
        refused(named("complaint-officer")
                .body(Map.of("channel", "PHONE", "direction", "OUTBOUND", "outcome", "REACHED"))
                .post(of(id, "contacts")));
        refused(named("approver").body(Map.of("reason", "档案到期")).post(of(id, "erasure")));
        refused(linkedBy(named("complaint-officer"), id, registered()));
        read(id).then().body("version", is(1));
        officer().get(of(id, "attachments")).then().body("items", empty());
    }

    @Test
    void whoIsNamedOpensNothingThatOthersSeeMasked() {
        String id = naming();
        text(officer()).post(of(id, "attachments")).then().statusCode(201);
        refused(named("complaint-officer").get(of(id, "attachments") + "/1"));
        refused(named("complaint-officer").body(Map.of("reason", "核对")).post(of(id, "personal-data-access")));
        refused(named("auditor").body(Map.of("reason", "核对")).post(of(id, "evidence-pack")));
        as("auditor")
                .get("/api/v1/personal-data-accesses?complaintId=" + id)
                .then()
                .body("items", empty());
    }

    @Test
    void whoIsNamedStillReadsTheMaskedCaseItsFilesListAndItsJournal() {
        String id = naming();
        for (String path : List.of("", "/attachments", "/journal", "/corrective-actions", "/contacts")) {
            named("complaint-officer").get(COMPLAINTS + "/" + id + path).then().statusCode(200);
        }
    }

    @Test
    void whoIsNamedInTheOriginalMakesNoOtherComplaintItsRepeat() {
        String original = naming();
        String id = registered();
        refused(linkedBy(named("complaint-officer"), id, original));
        read(id).then().body("version", is(0));
        link(id, original).then().statusCode(200);
    }

    @Test
    void anErasedComplaintJoinsAndLeavesNoGroup() {
        String original = registered();
        String repeat = registered();
        link(repeat, original).then().statusCode(200);
        erased(repeat);
        erased(original);
        String other = registered();
        erasedAlready(link(other, original));
        erasedAlready(link(repeat, other));
        erasedAlready(officer()
                .header("If-Match", read(repeat).header("ETag"))
                .body(Map.of("reason", "认定有误"))
                .delete(of(repeat, "repeat-of")));
        erasedAlready(act(original, "rejection", Map.of("reason", "不属受理范围")));
        erasedAlready(act(original, "withdrawal", Map.of()));
        read(repeat).then().body("repeatOf", is(original));
    }

    @Test
    void anErasedOriginalIsNotAnsweredWithItsRepeats() {
        String original = registered();
        act(original, "acceptance", Map.of("at", "2024-03-05T09:00:00+08:00"))
                .then()
                .statusCode(200);
        erased(original);
        Map<String, Object> decision = decision();
        decision.put("withRepeats", true);
        erasedAlready(act(original, "decision", decision));
        read(original).then().body("status", not(is("DECIDED")));
    }

    private static void refused(Response answer) {
        Problems.expect(answer, 409, "person-recused");
    }

    private static void erasedAlready(Response answer) {
        Problems.expect(answer, 409, "already-erased");
    }

    /** As the retention scan leaves it; here without waiting for the years to pass. */
    private static void erased(String id) {
        Rows.change("update complaint set erased_at = now() where id = ?::uuid", id);
    }

    private static String naming() {
        Map<String, Object> body = complaint();
        body.put("namedStaff", List.of(NAMED));
        return registered(body);
    }

    private static RequestSpecification named(String role) {
        return with(Tokens.with().role(role).subject(NAMED).sign());
    }

    private static String of(String id, String what) {
        return COMPLAINTS + "/" + id + "/" + what;
    }

    private static RequestSpecification text(RequestSpecification by) {
        return by.contentType("text/plain").header("X-File-Name", "a.txt").body("证明材料");
    }

    private static Map<String, Object> correction() {
        return Map.of("cause", "流程缺陷", "measure", "修订流程", "owner", "clerk-1", "dueOn", "2045-12-31");
    }

    private static Response linkedBy(RequestSpecification by, String id, String original) {
        return by.header("If-Match", read(id).header("ETag"))
                .body(Map.of("originalId", original, "reason", "同一诉求"))
                .put(of(id, "repeat-of"));
    }
}
