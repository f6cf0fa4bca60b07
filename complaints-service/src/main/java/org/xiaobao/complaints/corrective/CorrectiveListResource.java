package org.xiaobao.complaints.corrective;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The corrective actions of all complaints in scope. */
@Path("/api/v1/corrective-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrective actions (溯源整改)")
class CorrectiveListResource {

    private final CorrectiveDesk desk;
    private final CurrentActor actors;

    CorrectiveListResource(CorrectiveDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "List corrective actions across complaints, the most urgent first (整改措施台账)")
    public Page<CorrectiveView> list(@Valid @BeanParam CorrectiveFilter filter) {
        return desk.list(filter, actors.get());
    }
}
