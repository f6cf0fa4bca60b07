package org.xiaobao.training;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        HouseRules.of("org.xiaobao.training").features("campaign", "session").check();
    }
}
