package org.xiaobao.complaints.repeat;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.security.CurrentActor;

/** Which complaints may be the same one. */
@Path("/api/v1/complaints/{id}/repeat-candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repeats (重复投诉)")
class CandidateResource {

    private final CandidateDesk desk;
    private final CurrentActor actors;

    CandidateResource(CandidateDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "Suggest complaints that may be the same one, by phone, ID number or text (重复投诉候选)")
    public RepeatCandidates of(UUID id) {
        return desk.of(id, actors.get());
    }
}
