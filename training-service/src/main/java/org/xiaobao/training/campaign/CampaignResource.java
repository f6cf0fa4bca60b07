package org.xiaobao.training.campaign;

import static org.xiaobao.training.Roles.APPROVER;
import static org.xiaobao.training.Roles.AUDITOR;
import static org.xiaobao.training.Roles.REPORTING_OFFICER;
import static org.xiaobao.training.Roles.SYSTEM;
import static org.xiaobao.training.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;
import org.xiaobao.training.campaign.CampaignCaseload.CampaignRow;
import org.xiaobao.training.campaign.CampaignViews.CampaignRequest;
import org.xiaobao.training.campaign.CampaignViews.CampaignView;

/** Campaigns over HTTP: paths, roles and status codes; it decides nothing. */
@Path("/api/v1/campaigns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns (宣传教育)", description = "Education campaigns and the events held in them")
class CampaignResource {

    private final CampaignDesk desk;
    private final CampaignCaseload caseload;
    private final Once once;
    private final AuditTrail trail;
    private final CurrentActor actor;

    CampaignResource(CampaignDesk desk, CampaignCaseload caseload, Once once, AuditTrail trail, CurrentActor actor) {
        this.desk = desk;
        this.caseload = caseload;
        this.once = once;
        this.trail = trail;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({TRAINER, SYSTEM})
    @TopUnitOnly
    @Operation(
            summary = "Plan a campaign (登记宣传教育活动)",
            description = "A name that is already known with this first day answers 200 with the first campaign.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public Response plan(@NotNull @Valid CampaignRequest request) {
        return once.first(
                request,
                "/api/v1/campaigns",
                trainer -> desk.known(request, trainer),
                trainer -> desk.plan(request, trainer));
    }

    @GET
    @RolesAllowed({TRAINER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "List campaigns, latest start first (活动列表)")
    public Page<CampaignRow> list(@BeanParam @Valid CampaignFilter filter) {
        return caseload.campaigns(filter, actor.get().scope());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({TRAINER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "Read a campaign (查看活动)")
    @APIResponseSchema(CampaignView.class)
    public Response read(UUID id) {
        return Answer.of(desk.read(id, actor.get())).response();
    }

    @GET
    @Path("/{id}/journal")
    @RolesAllowed({TRAINER, APPROVER, AUDITOR})
    @Operation(summary = "Every act on this campaign, in order (操作日志)")
    public List<JournalEntry> journal(UUID id) {
        return trail.of(desk.read(id, actor.get()).id());
    }

    @GET
    @Path("/{id}/journal/verification")
    @RolesAllowed({TRAINER, APPROVER, AUDITOR})
    @Operation(summary = "Whether the journal is as it was written (日志链校验)")
    public ChainCheck verification(UUID id) {
        return trail.verify(desk.read(id, actor.get()).id());
    }
}
