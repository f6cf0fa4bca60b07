package org.xiaobao.bench;

import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.suite.HttpConnection;

/**
 * Registers complaints over one connection, each with a work-order number of its own, of ten thousand invented persons with a
 * phone each and twenty outlets.
 */
public final class Registration implements Load.Worker, AutoCloseable {

    /** An hour ago: deadlines are computed and none of them is due. */
    static final OffsetDateTime RECEIVED =
            OffsetDateTime.now(ZoneId.of("Asia/Shanghai")).minusHours(1).truncatedTo(ChronoUnit.SECONDS);

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1_000);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final HttpConnection connection;
    private final String token;

    public Registration(URI target, String token) throws IOException {
        this.connection = new HttpConnection(target);
        this.token = token;
    }

    @Override
    public void step() throws IOException {
        register();
    }

    UUID register() throws IOException {
        return register(body());
    }

    UUID register(String body) throws IOException {
        HttpConnection.Reply reply = send("/api/v1/complaints", body, 201);
        Matcher id = ID.matcher(reply.body());
        if (!id.find()) {
            throw new IOException("an answer without id");
        }
        return UUID.fromString(id.group(1));
    }

    /** An act on a complaint. */
    void act(UUID complaint, String act, String body) throws IOException {
        send("/api/v1/complaints/" + complaint + "/" + act, body, 200);
    }

    private HttpConnection.Reply send(String path, String body, int wanted) throws IOException {
        HttpConnection.Reply reply = connection.send("POST", path, token, body);
        if (reply.status() != wanted) {
            throw new IOException(path + " was answered with " + reply.status() + ": " + reply.body());
        }
        return reply;
    }

    public static String body() {
        long number = NUMBERS.incrementAndGet();
        return body("BENCH-" + number, RECEIVED, number, "CARD_DEBIT", "PRICING", "同一笔费用在两天内被扣收两次,柜面未能说明原因,要求核实处理。");
    }

    static String body(
            String reference, OffsetDateTime received, long person, String category, String reason, String facts) {
        return """
                {"source": "12345", "sourceReference": "%s", "receivedAt": "%s",
                 "complainant": {"kind": "PERSON", "name": "李四(虚构)", "phone": "1990000%04d"},
                 "demand": "退还重复扣收的费用并书面说明", "facts": "%s",
                 "amountInDispute": 128.50, "unit": "/HQ/OUTLET-%02d", "region": "TOWNSHIP",
                 "classification": {"businessChannel": "FRONT_COUNTER", "businessCategory": "%s", "reason": "%s"}}
                """.formatted(reference, received, person % 10_000, facts, person % 20, category, reason);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
