package org.xiaobao.complaints.erasure;

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
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.erasure.ErasureViews.ErasureRequest;
import org.xiaobao.complaints.erasure.ErasureViews.RetentionView;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;

/** How long the personal data of a complaint are kept, and their end. */
@Path("/api/v1/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data (个人信息)")
class ErasureResource {

    private final ErasureDesk desk;
    private final Once once;
    private final CurrentActor actors;

    ErasureResource(ErasureDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @Path("/retention")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "Until when its personal data are kept, and by which rule (保存期限)")
    public RetentionView retention(UUID id) {
        return desk.retention(id, actors.get());
    }

    @POST
    @Path("/erasure")
    @RolesAllowed({APPROVER, ADMIN})
    @Operation(
            summary = "Erase its personal data and free texts once the retention is over; every count stays (删除个人信息)")
    @APIResponseSchema(value = ComplaintView.class, responseDescription = "Erased; what is left of the complaint (已删除)")
    public Response erase(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ErasureRequest request) {
        return once.act(request, actor -> desk.erase(id, optional(ifMatch), request.reason(), actor));
    }
}
