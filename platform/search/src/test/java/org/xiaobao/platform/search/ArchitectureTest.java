package org.xiaobao.platform.search;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.ofModule("org.xiaobao.platform").features("search").check();
    }
}
