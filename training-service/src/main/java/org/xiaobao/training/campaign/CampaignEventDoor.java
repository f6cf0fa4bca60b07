package org.xiaobao.training.campaign;

import jakarta.inject.Singleton;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.training.campaign.CampaignEventViews.CampaignEventView;

/** The door to the events of all campaigns. */
@Singleton
class CampaignEventDoor extends Door<CampaignEvent, CampaignEventView> {

    CampaignEventDoor(CampaignEvents rows, Journal journal) {
        super(rows, journal);
    }

    @Override
    protected CampaignEventView view(CampaignEvent row) {
        return CampaignEventView.from(row);
    }
}
