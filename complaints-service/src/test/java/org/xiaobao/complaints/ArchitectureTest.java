package org.xiaobao.complaints;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.of("org.xiaobao.complaints")
                .features(
                        "aftercare",
                        "answer",
                        "attachment",
                        "calendar",
                        "caseload",
                        "classification",
                        "complainant",
                        "complaint",
                        "contact",
                        "corrective",
                        "deadline",
                        "dossier",
                        "erasure",
                        "evidence",
                        "handling",
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
                        "rule",
                        "search",
                        "source",
                        "timing")
                .outsideTheDoor("CalendarDesk") // a year is put as a whole, whether it was there or not
                .graph(Path.of("../docs/packages-complaints.txt"))
                .check();
    }
}
