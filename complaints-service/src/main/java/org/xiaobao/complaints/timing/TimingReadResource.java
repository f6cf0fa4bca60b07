package org.xiaobao.complaints.timing;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.deadline.AppraisalDesk;
import org.xiaobao.complaints.deadline.AppraisalView;
import org.xiaobao.complaints.deadline.ExtensionDesk;
import org.xiaobao.complaints.deadline.ExtensionView;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** Reads of a complaint's clocks and of what moved them. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    COMPLAINT_OFFICER,
    UNIT_HANDLER,
    APPROVER,
    MEDIATION_OFFICER,
    REPORTING_OFFICER,
    AUDITOR,
    ADMIN,
    SYSTEM,
    HOTLINE
})
@Tag(name = "Deadlines (办理时限)")
class TimingReadResource {

    private final ComplaintDoor door;
    private final ExtensionDesk extensions;
    private final AppraisalDesk appraisals;
    private final CurrentActor actors;

    TimingReadResource(ComplaintDoor door, ExtensionDesk extensions, AppraisalDesk appraisals, CurrentActor actors) {
        this.door = door;
        this.extensions = extensions;
        this.appraisals = appraisals;
        this.actors = actors;
    }

    @GET
    @Path("/deadlines")
    @Transactional
    @Operation(summary = "Read its deadlines as of today, each explaining itself (办理时限及说明)")
    public Deadlines deadlines(UUID id) {
        return new Deadlines(door.show(id, actors.get()).schedule().deadlines());
    }

    @GET
    @Path("/extensions")
    @Transactional
    @Operation(summary = "List its requests for more time (延期记录)")
    public Page<ExtensionView> extensions(UUID id) {
        return new Page<>(extensions.of(found(id)), null, null);
    }

    @GET
    @Path("/appraisals")
    @Transactional
    @Operation(summary = "List its appraisals (鉴定记录)")
    public Page<AppraisalView> appraisals(UUID id) {
        return new Page<>(appraisals.of(found(id)), null, null);
    }

    /** @throws DomainProblem 404 for a complaint that the caller does not see */
    private UUID found(UUID id) {
        return door.read(id, actors.get()).id();
    }
}
