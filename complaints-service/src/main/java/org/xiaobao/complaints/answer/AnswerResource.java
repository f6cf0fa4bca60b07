package org.xiaobao.complaints.answer;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.answer.AnswerRequests.*;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.complaint.GroupDesk;
import org.xiaobao.complaints.complaint.TimedRequest;
import org.xiaobao.platform.idempotency.Once;

/** The acts on a complaint: paths, roles and headers; every decision is the desks'. */
@Path("/api/v1/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts on a complaint (投诉处理)")
@APIResponse(
        responseCode = "200",
        description = "Done; the complaint as it is now (已办理)",
        content = @Content(schema = @Schema(implementation = ComplaintView.class)))
class AnswerResource {

    private final AnswerDesk desk;
    private final GroupDesk groups;
    private final JointAnswerDesk joint;
    private final Once once;

    AnswerResource(AnswerDesk desk, GroupDesk groups, JointAnswerDesk joint, Once once) {
        this.desk = desk;
        this.groups = groups;
        this.joint = joint;
        this.once = once;
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Accept it for handling (受理)")
    public Response accept(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TimedRequest request) {
        return once.act(request, actor -> desk.accept(id, optional(ifMatch), request.at(), actor));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed({COMPLAINT_OFFICER, SYSTEM})
    @Operation(summary = "Decline it with a reason (不予受理)")
    public Response reject(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RejectionRequest request) {
        return once.act(request, actor -> groups.reject(id, optional(ifMatch), request.at(), request.reason(), actor));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM, HOTLINE})
    @Operation(summary = "Record that the complainant withdrew, in time or late by the source's limit (撤诉)")
    public Response withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WithdrawalRequest request) {
        return once.act(
                request, actor -> groups.withdraw(id, optional(ifMatch), request.at(), request.reason(), actor));
    }

    @POST
    @Path("/decision")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, SYSTEM})
    @Operation(summary = "Decide with findings, basis and remedy (处理决定)")
    public Response decide(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecisionRequest request) {
        return once.act(
                request,
                actor -> request.joint()
                        ? joint.decide(id, optional(ifMatch), request, actor)
                        : desk.decide(id, optional(ifMatch), request, actor));
    }

    @POST
    @Path("/notice")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Record that the complainant was told of the decision (告知)")
    public Response giveNotice(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoticeRequest request) {
        return once.act(
                request,
                actor -> request.joint()
                        ? joint.giveNotice(id, optional(ifMatch), request, actor)
                        : desk.giveNotice(id, optional(ifMatch), request, actor));
    }

    @POST
    @Path("/source-reply")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Record the reply to the source that forwarded it (回复转办单位)")
    public Response replyToSource(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SourceReplyRequest request) {
        return once.act(request, actor -> desk.replyToSource(id, optional(ifMatch), request, actor));
    }

    @POST
    @Path("/closure")
    @RolesAllowed({COMPLAINT_OFFICER, SYSTEM})
    @Operation(summary = "Close it; refused without decision, notice and, when forwarded, reply to the source (办结)")
    public Response close(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ClosureRequest request) {
        return once.act(
                request,
                actor -> request.joint()
                        ? joint.close(id, optional(ifMatch), request, actor)
                        : desk.close(id, optional(ifMatch), request.at(), actor));
    }
}
