package org.xiaobao.complaints;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.Api.*;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;

/** Whoever leaves, at whatever byte of whatever file, leaves no file, connection, lock or thread behind. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class CallerLeavesIT {

    private static final int TRIES = 20;
    private static final String EXPORTS = "/api/v1/complaint-exports";
    private static final String IMPORTS = "/api/v1/complaint-imports";
    private static final byte[] NOTE = "来电记录：退还多收的利息。\r\n".repeat(30_000).getBytes(UTF_8);

    private final Random moments = new Random(7);

    @TestHTTPResource
    URI root;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void nothingIsLeftBehind() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(spools()).as("files").isZero();
            assertThat(database.getMetrics().activeCount()).as("connections").isZero();
            assertThat(locks()).as("locks").isZero();
            assertThat(threadsAtWork()).as("threads").isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void ofAnExport(String format) throws IOException {
        registered();
        String call = request("GET", EXPORTS + "?format=" + format, "");
        int whole = received(call, Integer.MAX_VALUE);
        assertThat(whole).isGreaterThan(1_000);
        for (int i = 0; i < TRIES; i++) {
            received(call, moments.nextInt(whole));
        }
    }

    @Test
    void ofAnExportThatWasOnlyAskedAbout() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            received(request("HEAD", EXPORTS, ""), moments.nextInt(300));
        }
    }

    @Test
    void ofAnEvidencePackAndOfAnAttachment() throws IOException {
        String id = registered();
        attach(id);
        String reason = "{\"reason\":\"监管检查\"}";
        String pack = request(
                        "POST",
                        COMPLAINTS + "/" + id + "/evidence-pack",
                        "Content-Type: application/json\r\nContent-Length: " + reason.getBytes(UTF_8).length + "\r\n")
                + reason;
        String attachment = request("GET", COMPLAINTS + "/" + id + "/attachments/1", "");
        assertThat(received(attachment, Integer.MAX_VALUE)).isGreaterThan(NOTE.length);
        int whole = received(pack, Integer.MAX_VALUE);
        for (int i = 0; i < TRIES; i++) {
            received(pack, moments.nextInt(whole));
            received(attachment, moments.nextInt(NOTE.length));
        }
    }

    @Test
    void ofAnUpload() throws IOException {
        String id = registered();
        for (int i = 0; i < TRIES; i++) {
            sent(attachmentHead(id), NOTE, moments.nextInt(NOTE.length));
        }
        officer().get(COMPLAINTS + "/" + id + "/attachments").then().statusCode(200);
        assertThat(officer().get(COMPLAINTS + "/" + id + "/attachments").<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void ofAnImportOnItsWayInOrAtWork() throws IOException {
        byte[] ledger = ledger();
        String head = request("POST", IMPORTS, "Content-Type: text/csv\r\nContent-Length: " + ledger.length + "\r\n");
        for (int i = 0; i < TRIES; i++) {
            sent(head, ledger, moments.nextInt(ledger.length));
        }
        for (int i = 0; i < TRIES; i++) {
            sent(head, ledger, ledger.length);
        }
    }

    private void attach(String id) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(attachmentHead(id).getBytes(UTF_8));
            socket.getOutputStream().write(NOTE);
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 201");
        }
    }

    private String attachmentHead(String id) {
        return request(
                "POST",
                COMPLAINTS + "/" + id + "/attachments",
                "X-File-Name: note.txt\r\nContent-Type: text/plain\r\nContent-Length: " + NOTE.length + "\r\n");
    }

    private String request(String method, String target, String headers) {
        return method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + Tokens.of("complaint-officer") + "\r\n" + headers + "\r\n";
    }

    /** Asks, takes so many bytes of the answer, and is gone. */
    private int received(String call, int bytes) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(call.getBytes(UTF_8));
            InputStream in = socket.getInputStream();
            int taken = in.readNBytes(bytes).length;
            socket.setSoLinger(true, 0); // a reset, as when a machine vanishes
            return taken;
        }
    }

    /** Sends so much of the body and is gone. */
    private void sent(String head, byte[] body, int bytes) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            out.write(body, 0, bytes);
            out.flush();
            if (moments.nextBoolean()) {
                socket.setSoLinger(true, 0);
            }
        }
    }

    private static byte[] ledger() {
        StringBuilder rows = new StringBuilder("工单号,来源,接收时间,投诉人姓名,诉求,被投诉单位,地区,业务渠道,业务类别,原因\r\n");
        for (int i = 0; i < 300; i++) {
            rows.append("GONE-")
                    .append(i)
                    .append(",12345,2023-03-06 09:30,虚构王五,退费,/HQ/OUTLET-03,乡镇,营业现场,LOAN_BUSINESS,CONTRACT_TERMS\r\n");
        }
        return rows.toString().getBytes(UTF_8);
    }

    private static long spools() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(CallerLeavesIT::isSpool).count();
        }
    }

    private static boolean isSpool(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains(".spool");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private int locks() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from pg_locks where locktype = 'advisory'")) {
            found.next();
            return found.getInt(1);
        }
    }

    /** At work for a caller; the relay and the readers of events work always. */
    private static List<String> threadsAtWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey() != Thread.currentThread())
                .filter(thread -> Arrays.stream(thread.getValue()).anyMatch(CallerLeavesIT::isForACaller))
                .map(Map.Entry::getKey)
                .map(Thread::getName)
                .toList();
    }

    private static boolean isForACaller(StackTraceElement frame) {
        String name = frame.getClassName();
        return Stream.of("ledger.", "attachment.", "evidence.", "caseload.", "upload.")
                .anyMatch(feature -> name.startsWith("org.xiaobao.complaints." + feature));
    }
}
