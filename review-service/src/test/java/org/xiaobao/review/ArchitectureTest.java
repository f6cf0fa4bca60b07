package org.xiaobao.review;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        HouseRules.of("org.xiaobao.review").features("review", "caseload").check();
    }
}
