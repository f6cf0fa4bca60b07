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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.platform.web.Page;
import org.xiaobao.training.campaign.CampaignCaseload.CampaignEventRow;
import org.xiaobao.training.campaign.CampaignEventViews.CampaignEventRequest;
import org.xiaobao.training.campaign.CampaignEventViews.CampaignEventView;
import org.xiaobao.training.campaign.CampaignEventViews.CountsRequest;

/** The events of a campaign over HTTP: paths, roles and status codes; it decides nothing. */
@Path("/api/v1/campaigns/{campaignId}/events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns (宣传教育)")
class CampaignEventResource {

    private final CampaignDesk desk;
    private final CampaignCaseload caseload;
    private final Once once;
    private final AuditTrail trail;
    private final CurrentActor actor;

    CampaignEventResource(
            CampaignDesk desk, CampaignCaseload caseload, Once once, AuditTrail trail, CurrentActor actor) {
        this.desk = desk;
        this.caseload = caseload;
        this.once = once;
        this.trail = trail;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({TRAINER, SYSTEM})
    @Operation(
            summary = "Record an event that was held (登记活动场次)",
            description =
                    "A reference that is already known answers 200 with the first event, or 409 when another unit has"
                            + " it.")
    @APIResponseSchema(value = CampaignEventView.class, responseCode = "201")
    public Response hold(UUID campaignId, @NotNull @Valid CampaignEventRequest request) {
        return once.first(
                request,
                "/api/v1/campaigns/" + campaignId + "/events",
                trainer -> desk.knownEvent(request.reference(), trainer),
                trainer -> desk.hold(
                        campaignId,
                        request.unit(),
                        request.reference(),
                        request.toOccasion(),
                        request.toCounts(),
                        trainer));
    }

    @GET
    @RolesAllowed({TRAINER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "List a campaign's events, latest first (活动场次列表)")
    public Page<CampaignEventRow> list(UUID campaignId, @BeanParam @Valid CampaignEventFilter filter) {
        return caseload.events(
                desk.read(campaignId, actor.get()).id(), filter, actor.get().scope());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({TRAINER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "Read an event (查看活动场次)")
    @APIResponseSchema(CampaignEventView.class)
    public Response read(UUID campaignId, UUID id) {
        return Answer.of(desk.readEvent(campaignId, id, actor.get())).response();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({TRAINER, SYSTEM})
    @Operation(summary = "Correct an event's counts, with a reason (更正活动数据)")
    @APIResponseSchema(CampaignEventView.class)
    public Response correct(
            UUID campaignId, UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CountsRequest request) {
        CampaignEventView event = desk.correct(
                campaignId, id, ExpectedVersion.required(ifMatch), request.toCounts(), request.reason(), actor.get());
        return Answer.of(event).response();
    }

    @GET
    @Path("/{id}/journal")
    @RolesAllowed({TRAINER, APPROVER, AUDITOR})
    @Operation(summary = "Every act on this event, in order (操作日志)")
    public List<JournalEntry> journal(UUID campaignId, UUID id) {
        return trail.of(desk.readEvent(campaignId, id, actor.get()).id());
    }

    @GET
    @Path("/{id}/journal/verification")
    @RolesAllowed({TRAINER, APPROVER, AUDITOR})
    @Operation(summary = "Whether the journal is as it was written (日志链校验)")
    public ChainCheck verification(UUID campaignId, UUID id) {
        return trail.verify(desk.readEvent(campaignId, id, actor.get()).id());
    }
}
