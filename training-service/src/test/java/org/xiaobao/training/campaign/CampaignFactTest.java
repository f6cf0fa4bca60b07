package org.xiaobao.training.campaign;

import static org.xiaobao.training.campaign.CampaignFixtures.NOW;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.EventContracts;

class CampaignFactTest {

    @Test
    void everyFactIsAsItsContractSays() {
        EventContracts.of(CampaignFact.class, Path.of("contracts/events"))
                .withSamples(
                        CampaignFixtures.unplanned().plan("合规与风险管理部", List.of(AudienceGroup.ELDERLY), NOW),
                        CampaignFixtures.unheld()
                                .hold(
                                        CampaignFixtures.unplanned(),
                                        CampaignFixtures.occasionOn(LocalDate.of(2024, 9, 15)),
                                        CampaignFixtures.counts(),
                                        NOW),
                        CampaignFixtures.held().correct(new Counts(150, 300, 0, 25, true), "签到表重新清点", NOW))
                .check();
    }
}
