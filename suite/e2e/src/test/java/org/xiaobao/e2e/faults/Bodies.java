package org.xiaobao.e2e.faults;

import java.util.Map;
import java.util.regex.Matcher;

/** Right bodies, to be spoilt in one field each. */
final class Bodies {

    private static final Map<String, String> RIGHT = Map.of(
            "/api/v1/complaints", """
            {"source": "12345", "sourceReference": "{new}", "receivedAt": "2025-06-03T09:30:00+08:00",
             "complainant": {"kind": "PERSON", "name": "张三（虚构）", "phone": "19900000001", "idNumber": "11010519491231002X"},
             "demand": "退还重复扣收的费用", "facts": "同一笔费用被扣收两次（测试数据）", "amountInDispute": 20.00,
             "product": "个人贷款", "unit": "/HQ/OUTLET-01", "region": "TOWNSHIP",
             "classification": {"businessChannel": "FRONT_COUNTER", "businessCategory": "SAVINGS", "reason": "PRICING"}}""",
            "/api/v1/mediations", """
            {"reference": "{new}", "applicantSide": "CONSUMER", "origin": "DIRECT", "body": "漳州调解中心", "track": "SIMPLE",
             "mode": "PHONE", "parties": [{"side": "CONSUMER", "kind": "PERSON", "name": "虚构李四", "phone": "19900000001"}],
             "contractAmount": 100, "appliedOn": "2025-06-03", "unit": "/HQ/OUTLET-01"}""",
            "/api/v1/reviews", """
            {"reference": "{new}", "kind": "PRODUCT", "title": "个人贷款产品说明书", "department": "零售部", "unit": "/HQ/OUTLET-01",
             "contentSha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "submittedAt": "2025-06-03T09:30:00+08:00"}""",
            "/api/v1/training-sessions", """
            {"reference": "{new}", "title": "晨会", "kind": "MORNING_MEETING", "special": true, "tiers": ["FRONT_LINE"],
             "unit": "/HQ/OUTLET-01", "heldOn": "2025-06-03", "hours": 1.5, "conduct": "INTERNAL",
             "attendance": [{"tier": "FRONT_LINE", "count": 3}]}""",
            "/api/v1/campaigns", """
            {"name": "宣传月{new}", "startsOn": "2025-06-01", "endsOn": "2025-06-30"}""");

    private Bodies() {}

    static String of(String path) {
        return RIGHT.get(path);
    }

    /** The body with the JSON value of that field replaced, wherever in it the field stands. */
    static String with(String path, String field, String json) {
        String right = RIGHT.get(path);
        String value = "(\"[^\"]*\"|\\[[^\\]]*\\]|[-\\d.]+|true|false)";
        String spoilt = right.replaceFirst(
                "\"" + field + "\": " + value, Matcher.quoteReplacement("\"" + field + "\": " + json));
        if (spoilt.equals(right)) {
            throw new IllegalArgumentException("no " + field + " in the body of " + path);
        }
        return spoilt;
    }
}
