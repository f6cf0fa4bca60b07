package org.xiaobao.complaints.retention;

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

/** The retention rules as data. */
@Path("/api/v1/retention-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class RetentionResource extends RuleResource<RetentionRule> {

    RetentionResource(RetentionRules rules, Once once, CurrentActor actors) {
        super("/api/v1/retention-rules", rules, once, actors);
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List the retention rules, past and coming versions too (保存期限规则)")
    public Page<RetentionRule> list(@BeanParam InForce asked) {
        return rows(asked);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Adopt a rule for your institution, never shorter than the general one (新增保存期限规则)")
    @APIResponseSchema(value = RetentionRule.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid NewRetentionRule wanted) {
        return adopted(wanted);
    }
}
