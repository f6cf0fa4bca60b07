package org.xiaobao.complaints.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class EvidenceIT {

    private static final byte[] PDF = "%PDF-1.7 合同".getBytes(UTF_8);

    private String id;

    @BeforeEach
    void registerOne() {
        id = registered();
    }

    @Test
    void aClosedCaseIsAllThereWithTheHashOfEveryFile() throws Exception {
        close();
        attach();
        Response zip = draw("监管检查");
        zip.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("evidence-TS2024-"));
        Map<String, byte[]> files = files(zip);
        assertThat(files.keySet())
                .contains(
                        "complaint.html",
                        "decision.html",
                        "notice.html",
                        "source-reply.html",
                        "journal.html",
                        "journal.json",
                        "attachments/01.pdf",
                        "manifest.json",
                        "manifest.txt");
        assertThat(files.get("attachments/01.pdf")).isEqualTo(PDF);
        JsonPath manifest = new JsonPath(new String(files.get("manifest.json"), UTF_8));
        assertThat(manifest.getBoolean("journalIntact")).isTrue();
        assertThat(manifest.getList("attachmentsChanged")).isEmpty();
        for (Map<String, Object> file : manifest.<Map<String, Object>>getList("files")) {
            assertThat(sha256(files.get((String) file.get("path"))))
                    .as(file.toString())
                    .isEqualTo(file.get("sha256"));
        }
        assertThat(manifest.getList("files")).hasSize(files.size() - 2);
    }

    @Test
    void personsAreMaskedAndTheReasonIsInTheJournal() throws Exception {
        close();
        draw("监管检查").then().statusCode(200);
        for (byte[] file : files(draw("再次检查")).values()) {
            assertThat(new String(file, UTF_8))
                    .doesNotContain("虚构张三")
                    .doesNotContain("13800001234")
                    .doesNotContain("350625199001011234");
        }
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items[-1].type", endsWith("complaint.evidence-pack-drawn.v1"))
                .body("items[-1].reason", is("再次检查"));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal/verification")
                .then()
                .body("intact", is(true));
    }

    @Test
    void aCaseWithoutDecisionHasNoPageForOne() throws Exception {
        assertThat(files(draw("自查")).keySet())
                .contains("complaint.html")
                .doesNotContain("decision.html", "notice.html", "attachments.json");
    }

    @Test
    void whatIsDoneAboutTheCauseIsInThePack() throws Exception {
        close();
        act(
                        id,
                        "corrective-actions",
                        Map.of("cause", "计息规则有误", "measure", "修订", "owner", "doer", "dueOn", "2040-01-01"))
                .then()
                .statusCode(201);
        assertThat(files(draw("自查"))).containsKey("corrective-actions.json").doesNotContainKey("decision-rounds.json");
    }

    @Test
    void withoutReasonRoleOrScopeThereIsNone() {
        Problems.expect(draw(" "), 422, "invalid-data").violationAt("/reason");
        Problems.expect(as("unit-handler").body(Map.of("reason", "看看")).post(path()), 403, "forbidden");
        String elsewhere =
                Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-09").sign();
        Problems.expect(with(elsewhere).body(Map.of("reason", "看看")).post(path()), 404, "not-found");
        as("auditor").get(COMPLAINTS + "/" + id + "/journal").then().body("items.size()", is(1));
    }

    private void close() {
        act(id, "acceptance", Map.of("at", "2024-03-05T09:00:00+08:00"));
        act(id, "decision", decision());
        act(id, "notice", Map.of("channel", "PHONE", "text", "已告知", "at", "2024-03-07T09:00:00+08:00"));
        act(id, "source-reply", Map.of("text", "已办结", "at", "2024-03-07T10:00:00+08:00"));
        act(id, "closure", Map.of("at", "2024-03-08T09:00:00+08:00")).then().statusCode(200);
    }

    private void attach() {
        officer()
                .contentType("application/pdf")
                .header("X-File-Name", "contract.pdf")
                .body(PDF)
                .post(COMPLAINTS + "/" + id + "/attachments")
                .then()
                .statusCode(201);
    }

    private Response draw(String reason) {
        return officer().body(Map.of("reason", reason)).post(path());
    }

    private String path() {
        return COMPLAINTS + "/" + id + "/evidence-pack";
    }

    private static Map<String, byte[]> files(Response pack) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
