package org.xiaobao.reporting;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.of("org.xiaobao.reporting")
                .features(
                        "figure",
                        "projection",
                        "reconciliation",
                        "label",
                        "metrics",
                        "basefigures",
                        "definition",
                        "question",
                        "statistics",
                        "analysis",
                        "returns")
                .outsideTheDoor("Precondition", "SignedYears") // a year is put as a whole, whether it was there or not
                .check();
    }
}
