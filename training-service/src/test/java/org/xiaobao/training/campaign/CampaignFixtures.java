package org.xiaobao.training.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Campaigns and events as the domain makes them. */
final class CampaignFixtures {

    static final UUID CAMPAIGN = UUID.fromString("0190a5c2-7c00-7000-8000-000000000003");
    static final UUID EVENT = UUID.fromString("0190a5c2-7c00-7000-8000-000000000004");
    static final LocalDate STARTS_ON = LocalDate.of(2024, 9, 1);
    static final LocalDate ENDS_ON = LocalDate.of(2024, 9, 30);
    static final Instant NOW = Instant.parse("2024-10-08T02:00:00Z");

    private CampaignFixtures() {}

    static Campaign unplanned() {
        return new Campaign(CAMPAIGN, "HUAAN", "金融知识“五进入”", "金融教育宣传月", STARTS_ON, ENDS_ON);
    }

    static CampaignEvent unheld() {
        return new CampaignEvent(EVENT, CAMPAIGN, "HUAAN", "/HQ/OUTLET-03", "ev-1");
    }

    static CampaignEvent held() {
        CampaignEvent event = unheld();
        event.hold(unplanned(), occasionOn(LocalDate.of(2024, 9, 15)), counts(), NOW);
        return event;
    }

    static Occasion occasionOn(LocalDate day) {
        return new Occasion(
                day,
                "虚构村文化广场",
                CampaignEvent.PlaceKind.VILLAGE,
                List.of(AudienceGroup.FARMER, AudienceGroup.ELDERLY, AudienceGroup.FARMER),
                CampaignEvent.Mode.OFFLINE);
    }

    static Counts counts() {
        return new Counts(120, 300, 0, 25, false);
    }
}
