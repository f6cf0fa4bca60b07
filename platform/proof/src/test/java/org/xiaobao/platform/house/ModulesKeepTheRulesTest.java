package org.xiaobao.platform.house;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

/** The rules of the house in the modules above the runtime; here, so that these wait for no test tools before they are built. */
class ModulesKeepTheRulesTest {

    @Test
    void inWorkdays() {
        HouseRules.ofModule(Path.of("../workdays"), "org.xiaobao.platform")
                .features("workdays")
                .check();
    }

    @Test
    void inSearch() {
        HouseRules.ofModule(Path.of("../search"), "org.xiaobao.platform")
                .features("search")
                .check();
    }

    @Test
    void inUnits() {
        HouseRules.ofModule(Path.of("../units"), "org.xiaobao.platform")
                .features("units")
                .check();
    }

    @Test
    void inFiles() {
        HouseRules.ofModule(Path.of("../files"), "org.xiaobao.platform.files")
                .features("batch", "check", "export", "pack", "sheet", "spool", "store")
                .check();
    }
}
