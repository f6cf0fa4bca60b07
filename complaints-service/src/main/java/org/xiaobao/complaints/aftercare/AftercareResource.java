package org.xiaobao.complaints.aftercare;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.aftercare.AftercareRequests.*;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The acts after a complaint was answered: call-back and re-examination. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After the answer (回访与核查)")
class AftercareResource {

    private final AftercareDesk desk;
    private final Once once;
    private final CurrentActor actors;

    AftercareResource(AftercareDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @Path("/callback")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Record a call-back after the closing; again as long as there was no answer (回访)")
    @APIResponseSchema(ComplaintView.class)
    public Response callBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CallbackRequest request) {
        return once.act(request, actor -> desk.callBack(id, optional(ifMatch), request, actor));
    }

    @POST
    @Path("/re-examination")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, SYSTEM})
    @Operation(
            summary =
                    "The superior unit receives the complainant's application against a unit's decision, within 30 days of the notice (申请核查)")
    @APIResponseSchema(ComplaintView.class)
    public Response applyForReexamination(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReexaminationRequest request) {
        return once.act(request, actor -> desk.applyForReexamination(id, optional(ifMatch), request, actor));
    }

    @POST
    @Path("/re-examination/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "The superior unit lets the decision stand, or sets it aside: the case is open again (核查决定)")
    @APIResponseSchema(ComplaintView.class)
    public Response decideReexamination(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReexaminationDecisionRequest request) {
        return once.act(request, actor -> desk.decideReexamination(id, optional(ifMatch), request, actor));
    }

    @GET
    @Path("/decision-rounds")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "Decisions that were set aside, with their notices, replies and closings (历次处理决定)")
    public Page<DecisionRoundView> rounds(UUID id) {
        return new Page<>(desk.roundsOf(id, actors.get()), null, null);
    }
}
