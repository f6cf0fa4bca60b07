package org.xiaobao.complaints.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.rules.RuleFact;
import org.xiaobao.platform.testing.EventContracts;

class RuleFactTest {

    private static final UUID ID = UUID.fromString("018e07c5-3d40-7000-8000-000000000009");
    private static final Instant AT = Instant.parse("2026-11-29T02:00:00Z");
    private static final JsonNode SOURCE = FactJson.mapper()
            .createObjectNode()
            .put("id", ID.toString())
            .put("institution", "JX")
            .put("code", "96268")
            .put("labelZh", "江西农商银行客户服务热线")
            .put("labelEn", "Jiangxi rural commercial banks' hotline")
            .put("forwarded", false)
            .put("withdrawalCountingLimit", 15)
            .put("position", 5)
            .put("effectiveFrom", "2026-12-01")
            .put("ground", "理事会决议〔2026〕8号");

    @Test
    void everyFactOfARuleKeepsItsContract() {
        EventContracts.of(RuleFact.class, Path.of("contracts/events"))
                .withSamples(
                        new RuleFact.Adopted(ID, "JX", AT, "complaint-source", SOURCE),
                        new RuleFact.Ended(ID, "JX", AT, "complaint-source", SOURCE),
                        new RuleFact.Withdrawn(ID, "JX", AT, "complaint-source", SOURCE, "日期有误"))
                .check();
    }
}
