package org.xiaobao.training.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** The reportable state of a campaign. Field names are a contract with consumers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignState(
        UUID campaignId, String institution, String name, String theme, LocalDate startsOn, LocalDate endsOn) {}
