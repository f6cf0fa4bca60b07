package org.xiaobao.review.caseload;

import static org.xiaobao.review.Roles.APPROVER;
import static org.xiaobao.review.Roles.AUDITOR;
import static org.xiaobao.review.Roles.BUSINESS_OWNER;
import static org.xiaobao.review.Roles.REPORTING_OFFICER;
import static org.xiaobao.review.Roles.REVIEWER;
import static org.xiaobao.review.Roles.SYSTEM;

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
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews (消保审查)")
class CaseloadResource {

    private final Caseload caseload;
    private final CurrentActor actor;

    CaseloadResource(Caseload caseload, CurrentActor actor) {
        this.caseload = caseload;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({BUSINESS_OWNER, REVIEWER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "List reviews, newest submission first (审查列表)")
    public Page<CaseloadRow> list(@BeanParam @Valid CaseloadFilter filter) {
        return caseload.page(filter, actor.get().scope());
    }
}
