package org.xiaobao.training.session;

import static org.xiaobao.training.session.SessionFixtures.NOW;
import static org.xiaobao.training.session.SessionFixtures.TIERS;
import static org.xiaobao.training.session.SessionFixtures.attendance;
import static org.xiaobao.training.session.SessionFixtures.course;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.EventContracts;

class SessionFactTest {

    @Test
    void everyFactIsAsItsContractSays() {
        LocalDate day = LocalDate.of(2024, 4, 12);
        EventContracts.of(SessionFact.class, Path.of("contracts/events"))
                .withSamples(
                        SessionFixtures.unheld().hold(course(day), TIERS, attendance(), NOW),
                        SessionFixtures.held().correct(course(day), TIERS, attendance(), "课时填错", NOW))
                .check();
    }
}
