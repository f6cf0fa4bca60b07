package org.xiaobao.complaints.handling;

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
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.handling.HandlingRequests.*;
import org.xiaobao.platform.idempotency.Once;

/** The acts that organise the handling. */
@Path("/api/v1/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts on a complaint (投诉处理)")
@APIResponse(
        responseCode = "200",
        description = "Done; the complaint as it is now (已办理)",
        content = @Content(schema = @Schema(implementation = ComplaintView.class)))
class HandlingResource {

    private final HandlingDesk desk;
    private final Once once;

    HandlingResource(HandlingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("/assignment")
    @RolesAllowed({COMPLAINT_OFFICER, SYSTEM})
    @Operation(summary = "Assign it to a unit and a handler, who must not be recused; again with a reason (指派、改派)")
    public Response assign(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssignmentRequest request) {
        return once.act(request, actor -> desk.assign(id, optional(ifMatch), request, actor));
    }

    @POST
    @Path("/major")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Declare it a major complaint, which must be reported (认定重大投诉)")
    public Response declareMajor(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MajorRequest request) {
        return once.act(request, actor -> desk.declareMajor(id, optional(ifMatch), request, actor));
    }

    @POST
    @Path("/major-report")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Record to whom the major complaint was reported; its clock stops (重大投诉报告)")
    public Response reportMajor(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MajorReportRequest request) {
        return once.act(request, actor -> desk.reportMajor(id, optional(ifMatch), request, actor));
    }
}
