package org.xiaobao.complaints.attachment;

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

/** What may be attached to a complaint, as data. */
@Path("/api/v1/attachment-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class AttachmentRuleResource extends RuleResource<AttachmentRule> {

    AttachmentRuleResource(AttachmentRules book, Once once, CurrentActor actors) {
        super("/api/v1/attachment-rules", book, once, actors);
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List what may be attached to a complaint (附件规则)")
    public Page<AttachmentRule> list(@BeanParam InForce asked) {
        return rows(asked);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary =
                    "Adopt a rule for your institution, never wider than the general one; the open one ends the day before (新增附件规则)")
    @APIResponseSchema(value = AttachmentRule.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid AttachmentRule wanted) {
        return adopted(wanted);
    }
}
