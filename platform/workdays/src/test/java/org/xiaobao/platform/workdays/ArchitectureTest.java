package org.xiaobao.platform.workdays;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.ofModule("org.xiaobao.platform").features("workdays").check();
    }
}
