package org.xiaobao.mediation.mediation;

import static org.xiaobao.mediation.mediation.MediationFixtures.ACCEPTED_AT;
import static org.xiaobao.mediation.mediation.MediationFixtures.ENDED_AT;
import static org.xiaobao.mediation.mediation.MediationFixtures.NOW;
import static org.xiaobao.mediation.mediation.MediationFixtures.agreement;
import static org.xiaobao.mediation.mediation.MediationFixtures.in;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.EventContracts;

class MediationFactTest {

    @Test
    void everyFactIsAsItsContractSays() {
        EventContracts.of(MediationFact.class, Path.of("contracts/events"))
                .withSamples(
                        MediationFixtures.unfiled().apply(1, NOW),
                        in(MediationStatus.APPLIED).accept(ACCEPTED_AT, NOW),
                        in(MediationStatus.APPLIED).refuse("不属于受理范围", ENDED_AT, NOW),
                        in(MediationStatus.ACCEPTED).agree(agreement(), ENDED_AT, NOW),
                        in(MediationStatus.ACCEPTED).fail("分歧过大", ENDED_AT, NOW),
                        in(MediationStatus.ACCEPTED).withdraw("双方已和解", ENDED_AT, NOW),
                        in(MediationStatus.ACCEPTED).terminate("无法联系一方", ENDED_AT, NOW))
                .check();
    }
}
