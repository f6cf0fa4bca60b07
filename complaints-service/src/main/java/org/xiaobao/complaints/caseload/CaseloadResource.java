package org.xiaobao.complaints.caseload;

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

/** The list of complaints. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints (投诉)")
class CaseloadResource {

    private final Caseload caseload;
    private final CurrentActor actors;

    CaseloadResource(Caseload caseload, CurrentActor actors) {
        this.caseload = caseload;
        this.actors = actors;
    }

    @GET
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
    @Operation(summary = "List complaints, newest receipt first (投诉列表)")
    public Page<CaseloadItem> list(@Valid @BeanParam CaseloadFilter filter) {
        return caseload.list(
                filter, filter.page().counting(filter.count()), actors.get().scope());
    }
}
