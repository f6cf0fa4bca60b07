package org.xiaobao.training.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The whole reportable state of an event after an act, carried by each of its facts: a reader keeps the one with the
 * highest sequence. Field names are a contract with consumers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignEventState(
        UUID eventId,
        UUID campaignId,
        String institution,
        String unit,
        LocalDate heldOn,
        String place,
        CampaignEvent.PlaceKind placeKind,
        List<AudienceGroup> groups,
        CampaignEvent.Mode mode,
        int audience,
        int copies,
        int views,
        int enquiries,
        boolean estimated) {}
