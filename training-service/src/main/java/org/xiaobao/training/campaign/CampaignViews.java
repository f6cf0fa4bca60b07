package org.xiaobao.training.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.web.Versioned;

/** What goes in and out of the campaign endpoints. */
final class CampaignViews {

    private CampaignViews() {}

    @Schema(description = "A campaign to plan (宣传教育活动)")
    record CampaignRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Name; with the start it is unique (活动名称)")
            String name,

            @Size(min = 1, max = 200) @Schema(description = "Theme (主题)")
            String theme,

            @NotNull @Schema(description = "First day (开始日期)")
            LocalDate startsOn,

            @NotNull @Schema(description = "Last day (结束日期)")
            LocalDate endsOn,

            @Size(min = 1, max = 200) @Schema(description = "Who organises it (组织单位)")
            String organiser,

            @Size(max = 20) @Schema(description = "Whom it is for (重点人群)")
            List<@NotNull AudienceGroup> groups) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A campaign (宣传教育活动)")
    record CampaignView(
            UUID id,
            String institution,
            @Schema(description = "Name (活动名称)") String name,
            @Schema(description = "Theme (主题)") String theme,
            LocalDate startsOn,
            LocalDate endsOn,
            @Schema(description = "Who organises it (组织单位)") String organiser,
            @Schema(description = "Whom it is for (重点人群)") List<AudienceGroup> groups,
            @Schema(description = "Also the ETag (版本)") long version)
            implements Versioned {

        static CampaignView from(Campaign campaign) {
            CampaignState state = campaign.state();
            return new CampaignView(
                    state.campaignId(),
                    state.institution(),
                    state.name(),
                    state.theme(),
                    state.startsOn(),
                    state.endsOn(),
                    campaign.organiser(),
                    campaign.groups(),
                    campaign.version());
        }
    }
}
