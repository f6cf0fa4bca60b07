package org.xiaobao.training.campaign;

import static org.xiaobao.platform.web.Listing.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** The lists: campaigns of the institution, events of one campaign within the scope; newest first. */
@ApplicationScoped
class CampaignCaseload {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A campaign in the list (活动列表项)")
    record CampaignRow(
            UUID id,
            @Schema(description = "Name (活动名称)") String name,
            @Schema(description = "Theme (主题)") String theme,
            LocalDate startsOn,
            LocalDate endsOn) {}

    @Schema(description = "An event in the list (活动场次列表项)")
    record CampaignEventRow(
            UUID id,
            String unit,
            LocalDate heldOn,
            String place,
            CampaignEvent.PlaceKind placeKind,
            CampaignEvent.Mode mode,
            @Schema(description = "Person-times (受众人次)") int audience,
            @Schema(description = "Copies (发放资料份数)") int copies,
            @Schema(description = "Views (点击/阅读量)") int views,
            @Schema(description = "Enquiries (咨询人次)") int enquiries,

            @Schema(description = "Whether the counts are estimates (是否估算)")
            boolean estimated) {}

    private static final String EVENT_COLUMNS = """
            select e.id, e.unit, e.heldOn, e.place, e.placeKind, e.mode, e.counts.audience, e.counts.copies,
                   e.counts.views, e.counts.enquiries, e.counts.estimated
            """;

    private final EntityManager database;

    CampaignCaseload(EntityManager database) {
        this.database = database;
    }

    Page<CampaignRow> campaigns(CampaignFilter filter, Scope scope) {
        return Listing.of(CampaignRow.class, "select c.id, c.name, c.theme, c.startsOn, c.endsOn", "Campaign c")
                .withinInstitution("c", scope)
                .where("c.startsOn >= :startsFrom", filter.startsFrom())
                .where("c.startsOn <= :startsTo", filter.startsTo())
                .newestFirst(key("c.startsOn", Cursor::day), key("c.id", Cursor::id))
                .page(database, filter.page(), row -> List.of(row.startsOn(), row.id()));
    }

    Page<CampaignEventRow> events(UUID campaignId, CampaignEventFilter filter, Scope scope) {
        return Listing.of(CampaignEventRow.class, EVENT_COLUMNS, "CampaignEvent e")
                .within("e", scope)
                .where("e.campaignId = :campaign", campaignId)
                .below("e", filter.unit(), scope)
                .where("e.mode = :mode", filter.mode())
                .where("e.heldOn >= :heldFrom", filter.heldFrom())
                .where("e.heldOn <= :heldTo", filter.heldTo())
                .newestFirst(key("e.heldOn", Cursor::day), key("e.id", Cursor::id))
                .page(database, filter.page(), row -> List.of(row.heldOn(), row.id()));
    }
}
