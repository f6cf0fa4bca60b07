package org.xiaobao.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the value is the data. Last four are our extensions. */
public final class CloudEventHeaders {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String INSTITUTION = "ce_institution";
    static final String SEQUENCE = "ce_sequence";

    private CloudEventHeaders() {}

    public static Headers of(
            UUID id,
            String source,
            String type,
            UUID subject,
            Instant time,
            String institution,
            long sequence,
            Instant recordedTime,
            String traceparent) {
        Headers headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, ID, id.toString());
        put(headers, "ce_source", source);
        put(headers, TYPE, type);
        put(headers, SUBJECT, subject.toString());
        put(headers, TIME, time.toString());
        put(headers, "content-type", "application/json");
        put(headers, INSTITUTION, institution);
        put(headers, SEQUENCE, Long.toString(sequence));
        put(headers, "ce_recordedtime", recordedTime.toString());
        if (traceparent != null) {
            put(headers, "ce_traceparent", traceparent);
        }
        return headers;
    }

    /** What a record says it is, before anything else of it is read; empty when it does not say. */
    public static String type(Headers headers) {
        Header type = headers.lastHeader(TYPE);
        return type == null || type.value() == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
