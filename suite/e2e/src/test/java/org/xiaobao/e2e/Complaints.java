package org.xiaobao.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicLong;

/** Complaints as the journeys send them; each has a reference no other run has used. */
public final class Complaints {

    public static final String PATH = "/api/v1/complaints";

    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

    private Complaints() {}

    static String newReference() {
        return "E2E-" + NEXT.incrementAndGet();
    }

    /** A work order of hotline 12345 that arrived in June of the year. */
    public static ObjectNode ofYear(int year) {
        return (ObjectNode) read("""
                {"source": "12345", "sourceReference": "%s", "receivedAt": "%d-06-03T09:30:00+08:00",
                 "complainant": {"kind": "PERSON", "name": "张三(虚构)", "phone": "19900000001"},
                 "demand": "退还重复扣收的费用", "facts": "同一笔费用被扣收两次(测试数据)",
                 "amountInDispute": 20.00, "unit": "/HQ/OUTLET-01", "region": "TOWNSHIP",
                 "classification": {"businessChannel": "FRONT_COUNTER", "businessCategory": "SAVINGS", "reason": "PRICING"}}
                """.formatted(newReference(), year));
    }

    static JsonNode read(String json) {
        try {
            return Api.JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
