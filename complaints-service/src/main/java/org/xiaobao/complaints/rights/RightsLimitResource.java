package org.xiaobao.complaints.rights;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.rule.InForce;
import org.xiaobao.complaints.rule.RuleResource;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;

/** Until when requests of persons are answered, as data. */
@Path("/api/v1/rights-limits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class RightsLimitResource extends RuleResource<RightsLimit> {

    RightsLimitResource(RightsLimits book, Once once, CurrentActor actors) {
        super("/api/v1/rights-limits", book, once, actors);
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List the limits of rights requests (权利请求时限规则)")
    public Page<RightsLimit> list(@BeanParam InForce asked) {
        return rows(asked);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Adopt a limit for your institution, never longer than the general one (新增权利请求时限规则)")
    @APIResponseSchema(value = RightsLimit.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid RightsLimit wanted) {
        return adopted(wanted);
    }
}
