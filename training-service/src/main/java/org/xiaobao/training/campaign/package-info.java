/**
 * Education campaigns (宣传教育活动) and what was held in them. Read in this order:
 * {@link org.xiaobao.training.campaign.CampaignResource} and {@link org.xiaobao.training.campaign.CampaignEventResource}
 * (paths and roles), {@link org.xiaobao.training.campaign.CampaignDesk} (the use cases),
 * {@link org.xiaobao.training.campaign.Campaign} and {@link org.xiaobao.training.campaign.CampaignEvent} (the
 * aggregates), {@link org.xiaobao.training.campaign.CampaignFact} (what others hear of).
 *
 * <p>Names and lengths of campaigns change every year, so they are data. Person-times are summed, never de-duplicated;
 * estimates say so; a wrong count is corrected with a reason, and the journal keeps both.
 */
package org.xiaobao.training.campaign;
