package org.xiaobao.mediation;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        HouseRules.of("org.xiaobao.mediation")
                .features("mediation", "party", "caseload")
                .check();
    }
}
