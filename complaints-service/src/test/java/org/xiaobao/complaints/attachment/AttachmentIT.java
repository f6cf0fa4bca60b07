package org.xiaobao.complaints.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;
import static org.xiaobao.complaints.attachment.Samples.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class AttachmentIT {

    private static final String TYPE = "application/octet-stream";

    @Inject
    DataSource database;

    private String id;

    @BeforeEach
    void registerOne() {
        id = registered();
    }

    @Test
    void aFileIsKeptShownMaskedAndComesBackByteForByte() {
        attach(PDF, "虚构李四的合同.pdf", "application/pdf")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/attachments/1"))
                .header("ETag", "\"1\"")
                .body("n", is(1))
                .body("name", is("虚**.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("size", is(PDF.length))
                .body("scan", is("NOT_CONFIGURED"));
        Response file = officer().get(path() + "/1");
        file.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", String.valueOf(PDF.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Repr-Digest", startsWith("sha-256=:"))
                .header("Content-Disposition", containsString("filename*=UTF-8''%E8%99%9A%E6%9E%84"));
        assertThat(file.asByteArray()).isEqualTo(PDF);
        officer().get(path()).then().statusCode(200).body("items.size()", is(1)).body("items[0].name", is("虚**.pdf"));
    }

    @Test
    void addingAndReadingStandInTheJournalWithoutTheName() {
        attach(PDF, "虚构李四.pdf", TYPE).then().statusCode(201);
        as("auditor").get(path() + "/1").then().statusCode(200);
        Response journal = as("auditor").get(COMPLAINTS + "/" + id + "/journal");
        journal.then()
                .body("items[1].type", endsWith("complaint.attachment-added.v1"))
                .body("items[1].data.n", is(1))
                .body("items[1].data.mediaType", is("application/pdf"))
                .body("items[1].data.sha256", matchesPattern("[0-9a-f]{64}"))
                .body("items[2].type", endsWith("complaint.attachment-read.v1"))
                .body("items[2].data.n", is(1));
        assertThat(journal.asString()).doesNotContain("李四");
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal/verification")
                .then()
                .body("intact", is(true));
    }

    @Test
    void aFileOfTenMebibytesIsKeptInPiecesThatShowNothing() throws SQLException {
        byte[] large = new byte[10 * 1024 * 1024];
        new Random(11).nextBytes(large);
        System.arraycopy(PNG, 0, large, 0, PNG.length);
        attach(large, "扫描件.png", TYPE).then().statusCode(201);
        assertThat(officer().get(path() + "/1").asByteArray()).isEqualTo(large);
        assertThat(count("select count(*) from attachment_piece where complaint_id = '" + id + "'"))
                .isEqualTo(54);
        assertThat(
                        count(
                                "select count(*) from attachment_piece where complaint_id = '" + id
                                        + "' and (position('0000IHDR'::bytea in content) > 0 or position('iVBORw0KGgo'::bytea in content) > 0)"))
                .isZero();
    }

    @Test
    void oneByteMoreIsRefusedAndNothingIsKept() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PNG, 0, large, 0, PNG.length);
        Problems.expect(attach(large, "a.png", TYPE), 413, "body-too-large");
        nothingWasKept();
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedNamingBoth() {
        Problems name = Problems.expect(attach(PDF, "照片.jpg", TYPE), 422, "attachment-is-not-what-it-says")
                .violationAt("/X-File-Name");
        assertThat(name.detail()).contains(".jpg").contains("application/pdf");
        Problems type = Problems.expect(attach(PDF, "a.pdf", "image/png"), 422, "attachment-is-not-what-it-says")
                .violationAt("/Content-Type");
        assertThat(type.detail()).contains("image/png").contains("application/pdf");
        nothingWasKept();
    }

    @Test
    void kindsThatAreNotOnTheListAreRefused() {
        Problems.expect(attach(new byte[] {'M', 'Z', 0, 3}, "a.exe", TYPE), 422, "attachment-type-not-allowed");
        Problems.expect(attach(zip("a.txt"), "a.zip", TYPE), 422, "attachment-type-not-allowed");
        Problems.expect(attach(new byte[0], "a.txt", TYPE), 422, "invalid-data");
        Problems.expect(request().body(PDF).post(path()), 422, "invalid-data").violationAt("/X-File-Name");
        Problems.expect(attach(PDF, "../a.pdf", TYPE), 422, "invalid-data").violationAt("/X-File-Name");
        nothingWasKept();
    }

    @Test
    void aDocumentThatIsABombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream bomb = new ZipOutputStream(bytes);
        bomb.putNextEntry(new ZipEntry("[Content_Types].xml"));
        bomb.putNextEntry(new ZipEntry("word/document.xml"));
        bomb.write(new byte[32 * 1024 * 1024]);
        bomb.close();
        Problems.expect(attach(bytes.toByteArray(), "a.docx", TYPE), 422, "zip-bomb");
        nothingWasKept();
    }

    @Test
    void theSameUploadAgainIsOneAttachmentAndAnotherIsRefused() {
        String key = UUID.randomUUID().toString();
        keyed(key, PDF).then().statusCode(201).body("n", is(1));
        keyed(key, PDF).then().statusCode(201).body("n", is(1)).header("Idempotent-Replayed", "true");
        Problems.expect(keyed(key, TEXT), 422, "idempotency-key-reused");
        officer().get(path()).then().body("items.size()", is(1));
    }

    @Test
    void thereAreAtMostTwenty() {
        for (int i = 0; i < 20; i++) {
            attach(TEXT, "记录" + i + ".txt", "text/plain").then().statusCode(201);
        }
        Problems.expect(attach(TEXT, "记录.txt", "text/plain"), 409, "too-many-attachments");
        read(id).then().body("version", is(20));
    }

    @Test
    void aStaleVersionIsRefused() {
        Response stale =
                named("a.pdf", TYPE).header("If-Match", "\"7\"").body(PDF).post(path());
        Problems.expect(stale, 412, "stale-version");
        nothingWasKept();
    }

    @Test
    void outsideTheScopeThereIsNothing() {
        attach(PDF, "a.pdf", TYPE).then().statusCode(201);
        String elsewhere =
                Tokens.with().role("unit-handler").unit("/HQ/OUTLET-09").sign();
        Problems.expect(with(elsewhere).get(path()), 404, "not-found");
        Problems.expect(with(elsewhere).get(path() + "/1"), 404, "not-found");
        Problems.expect(
                with(elsewhere)
                        .contentType(TYPE)
                        .header("X-File-Name", "a.pdf")
                        .body(PDF)
                        .post(path()),
                404,
                "not-found");
        Problems.expect(officer().get(path() + "/2"), 404, "not-found");
        Problems.expect(as("hotline").get(path() + "/1"), 403, "forbidden");
        as("auditor").get(COMPLAINTS + "/" + id + "/journal").then().body("items.size()", is(2));
    }

    private void nothingWasKept() {
        read(id).then().body("version", is(0));
        officer().get(path()).then().body("items.size()", is(0));
    }

    private Response keyed(String key, byte[] content) {
        return named("a." + (content == PDF ? "pdf" : "txt"), TYPE)
                .header("Idempotency-Key", key)
                .body(content)
                .post(path());
    }

    private Response attach(byte[] content, String name, String type) {
        return named(name, type).body(content).post(path());
    }

    private static RequestSpecification named(String name, String type) {
        return request()
                .contentType(type)
                .header(
                        "X-File-Name",
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static RequestSpecification request() {
        return officer().contentType(TYPE);
    }

    private String path() {
        return COMPLAINTS + "/" + id + "/attachments";
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
