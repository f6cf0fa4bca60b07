package org.xiaobao.training.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.UnitPath;
import org.xiaobao.platform.web.Versioned;

/** What goes in and out of the endpoints of a campaign's events. */
final class CampaignEventViews {

    private CampaignEventViews() {}

    @Schema(description = "An event that was held (活动场次)")
    record CampaignEventRequest(
            @AsKey
            @Size(min = 1, max = 100)
            @Schema(description = "The sender's own key: sent again, the first event is answered (来源系统编号)")
            String reference,

            @NotNull @Schema(description = "Day, within the campaign; the year it counts in (举办日期)")
            LocalDate heldOn,

            @NotBlank @Size(max = 200) @Schema(description = "Place (地点)")
            String place,

            @NotNull @Schema(description = "Kind of place, the five entries and others (五进入等场所类型)")
            CampaignEvent.PlaceKind placeKind,

            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Size(max = 200)
            @Schema(description = "Unit that held it (举办机构)", examples = "/HQ/OUTLET-03")
            String unit,

            @NotNull @Size(max = 20) @Schema(description = "Whom it was for (重点人群)")
            List<@NotNull AudienceGroup> groups,

            @NotNull @Schema(description = "Online or offline (线上/线下)")
            CampaignEvent.Mode mode,

            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Person-times reached (受众人次)")
            Integer audience,

            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Copies handed out (发放资料份数)")
            Integer copies,

            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Views online (点击/阅读量)")
            Integer views,

            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Enquiries answered (咨询人次)")
            Integer enquiries,

            @Schema(description = "Whether the counts are estimates, default false (是否估算)")
            Boolean estimated) {

        Occasion toOccasion() {
            return new Occasion(heldOn, place.strip(), placeKind, groups, mode);
        }

        Counts toCounts() {
            return new Counts(audience, copies, views, enquiries, Boolean.TRUE.equals(estimated));
        }
    }

    @Schema(description = "The right counts of an event, all of them, and why they change (更正活动数据)")
    record CountsRequest(
            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Person-times reached (受众人次)")
            Integer audience,

            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Copies handed out (发放资料份数)")
            Integer copies,

            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Views online (点击/阅读量)")
            Integer views,

            @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Enquiries answered (咨询人次)")
            Integer enquiries,

            @NotNull @Schema(description = "Whether the counts are estimates (是否估算)")
            Boolean estimated,

            @NotBlank @Size(max = 2000) @Schema(description = "Why; kept encrypted in the journal (更正原因)")
            String reason) {

        Counts toCounts() {
            return new Counts(audience, copies, views, enquiries, estimated);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An event of a campaign (活动场次)")
    record CampaignEventView(
            UUID id,
            UUID campaignId,

            @Schema(description = "The sender's own key (来源系统编号)")
            String reference,

            String institution,
            String unit,
            LocalDate heldOn,
            String place,
            CampaignEvent.PlaceKind placeKind,
            List<AudienceGroup> groups,
            CampaignEvent.Mode mode,
            @Schema(description = "Person-times (受众人次)") int audience,
            @Schema(description = "Copies (发放资料份数)") int copies,
            @Schema(description = "Views (点击/阅读量)") int views,
            @Schema(description = "Enquiries (咨询人次)") int enquiries,

            @Schema(description = "Whether the counts are estimates (是否估算)")
            boolean estimated,

            @Schema(description = "When the counts were last corrected (更正时间)")
            Instant correctedAt,

            @Schema(description = "Also the ETag (版本)") long version)
            implements Versioned {

        static CampaignEventView from(CampaignEvent event) {
            CampaignEventState state = event.state();
            return new CampaignEventView(
                    state.eventId(),
                    state.campaignId(),
                    event.reference(),
                    state.institution(),
                    state.unit(),
                    state.heldOn(),
                    state.place(),
                    state.placeKind(),
                    state.groups(),
                    state.mode(),
                    state.audience(),
                    state.copies(),
                    state.views(),
                    state.enquiries(),
                    state.estimated(),
                    event.correctedAt(),
                    event.version());
        }
    }
}
