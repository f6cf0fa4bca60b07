package org.xiaobao.complaints.repeat;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.required;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.xiaobao.complaints.complaint.GroupDesk;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.security.CurrentActor;

/** Which complaint another one repeats. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repeats (重复投诉)")
@APIResponse(
        responseCode = "200",
        description = "Done; the complaint as it is now (已办理)",
        content = @Content(schema = @Schema(implementation = ComplaintView.class)))
class RepeatResource {

    private final GroupDesk desk;
    private final CurrentActor actors;

    RepeatResource(GroupDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @PUT
    @Path("/repeat-of")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, SYSTEM})
    @Operation(summary = "Link it to the complaint it repeats; chains collapse to one original (认定重复投诉)")
    public Response link(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RepeatRequests.Link request) {
        return answer(desk.link(id, required(ifMatch), request.originalId(), request.reason(), actors.get()));
    }

    @DELETE
    @Path("/repeat-of")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, SYSTEM})
    @Operation(summary = "Undo the link; it counts for itself again (撤销重复认定)")
    public Response unlink(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid RepeatRequests.Unlink request) {
        return answer(desk.unlink(id, required(ifMatch), RepeatRequests.Unlink.reason(request), actors.get()));
    }

    private static Response answer(ComplaintView view) {
        return Answer.of(view).response();
    }
}
