package org.xiaobao.training.campaign;

import java.time.LocalDate;
import java.util.List;

/** When, where and for whom an event was held. */
record Occasion(
        LocalDate heldOn,
        String place,
        CampaignEvent.PlaceKind placeKind,
        List<AudienceGroup> groups,
        CampaignEvent.Mode mode) {}
