package org.xiaobao.reporting;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.of("org.xiaobao.reporting")
                .features(
                        "figure",
                        "definition",
                        "projection",
                        "reconciliation",
                        "label",
                        "question",
                        "metrics",
                        "analysis",
                        "statistics",
                        "basefigures",
                        "returns",
                        "union",
                        "unit")
                .check();
    }
}
