package org.xiaobao.platform.files;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.of("org.xiaobao.platform.files")
                .features("batch", "check", "export", "pack", "sheet", "spool", "store")
                .check();
    }
}
