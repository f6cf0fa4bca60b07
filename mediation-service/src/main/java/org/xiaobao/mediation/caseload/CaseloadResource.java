package org.xiaobao.mediation.caseload;

import static org.xiaobao.mediation.Roles.APPROVER;
import static org.xiaobao.mediation.Roles.AUDITOR;
import static org.xiaobao.mediation.Roles.MEDIATION_OFFICER;
import static org.xiaobao.mediation.Roles.REPORTING_OFFICER;
import static org.xiaobao.mediation.Roles.SYSTEM;

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

/** The list over HTTP. */
@Path("/api/v1/mediations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediations (调解)")
class CaseloadResource {

    private final Caseload caseload;
    private final CurrentActor actor;

    CaseloadResource(Caseload caseload, CurrentActor actor) {
        this.caseload = caseload;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({MEDIATION_OFFICER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "List mediations, newest application first (调解案件列表)")
    public Page<CaseloadRow> list(@BeanParam @Valid CaseloadFilter filter) {
        return caseload.page(filter, actor.get().scope());
    }
}
