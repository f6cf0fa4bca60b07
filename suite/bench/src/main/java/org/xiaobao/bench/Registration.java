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

/** Registers complaints, each with a work-order number of its own, over one connection. Persons are invented. */
final class Registration implements Load.Worker, AutoCloseable {

    /** An hour ago: deadlines are computed and none of them is due. */
    static final OffsetDateTime RECEIVED =
            OffsetDateTime.now(ZoneId.of("Asia/Shanghai")).minusHours(1).truncatedTo(ChronoUnit.SECONDS);

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1_000);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final HttpConnection connection;
    private final String token;

    Registration(URI target, String token) throws IOException {
        this.connection = new HttpConnection(target);
        this.token = token;
    }

    @Override
    public void step() throws IOException {
        register();
    }

    UUID register() throws IOException {
        HttpConnection.Reply reply = connection.send("POST", "/api/v1/complaints", token, body());
        if (reply.status() != 201) {
            throw new IOException("registering was answered with " + reply.status() + ": " + reply.body());
        }
        Matcher id = ID.matcher(reply.body());
        if (!id.find()) {
            throw new IOException("an answer without id");
        }
        return UUID.fromString(id.group(1));
    }

    static String body() {
        return """
                {"source": "12345", "sourceReference": "BENCH-%d", "receivedAt": "%s",
                 "complainant": {"kind": "PERSON", "name": "李四(虚构)", "phone": "19900000002"},
                 "demand": "退还重复扣收的费用并书面说明", "facts": "同一笔费用在两天内被扣收两次,柜面未能说明原因,要求核实处理。",
                 "amountInDispute": 128.50, "unit": "/HQ/OUTLET-01", "region": "TOWNSHIP",
                 "classification": {"businessChannel": "FRONT_COUNTER", "businessCategory": "CARD_DEBIT", "reason": "PRICING"}}
                """.formatted(NUMBERS.incrementAndGet(), RECEIVED);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
