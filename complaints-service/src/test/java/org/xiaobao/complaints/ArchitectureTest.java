package org.xiaobao.complaints;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.of("org.xiaobao.complaints")
                .features(
                        "attachment",
                        "calendar",
                        "caseload",
                        "classification",
                        "complainant",
                        "complaint",
                        "corrective",
                        "deadline",
                        "evidence",
                        "intake",
                        "ledger",
                        "mediation",
                        "notice",
                        "personaldata",
                        "recusal",
                        "remedy",
                        "repeat",
                        "retention",
                        "rights",
                        "routing",
                        "search",
                        "source")
                .stillTooLarge("complaint")
                .outsideTheDoor("CalendarDesk") // a year is put as a whole, whether it was there or not
                .graph(Path.of("../docs/packages-complaints.txt"))
                .check();
    }
}
