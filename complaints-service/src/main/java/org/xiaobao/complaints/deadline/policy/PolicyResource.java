package org.xiaobao.complaints.deadline.policy;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.complaints.rule.InForce;
import org.xiaobao.complaints.rule.RuleResource;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;

/** The limits as data. */
@Path("/api/v1/deadline-policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class PolicyResource extends RuleResource<DeadlinePolicy> {

    PolicyResource(Policies policies, Once once, CurrentActor actors) {
        super("/api/v1/deadline-policies", policies, once, actors);
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
        SYSTEM
    })
    @Operation(summary = "List the limits, past and coming versions too (时限规则)")
    public Page<DeadlinePolicy> list(
            @Parameter(description = "Only this kind (时限种类)") @QueryParam("kind") DeadlineKind kind,
            @BeanParam InForce asked) {
        return rows(asked, policy -> kind == null || policy.kind() == kind);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Adopt a new version for your institution, from tomorrow on; the open row ends the day before"
                    + " (新增时限规则版本)")
    @APIResponseSchema(value = DeadlinePolicy.class, responseDescription = "Adopted (已生效登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid NewPolicy wanted) {
        return adopted(wanted);
    }
}
