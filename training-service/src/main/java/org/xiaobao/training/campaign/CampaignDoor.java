package org.xiaobao.training.campaign;

import jakarta.inject.Singleton;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.training.campaign.CampaignViews.CampaignView;

/** The door to campaigns. */
@Singleton
class CampaignDoor extends Door<Campaign, CampaignView> {

    CampaignDoor(Campaigns rows, Journal journal) {
        super(rows, journal);
    }

    @Override
    protected CampaignView view(Campaign row) {
        return CampaignView.from(row);
    }
}
