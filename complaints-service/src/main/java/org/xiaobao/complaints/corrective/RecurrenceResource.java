package org.xiaobao.complaints.corrective;

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

/** How long a cause must stay away, as data. */
@Path("/api/v1/recurrence-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class RecurrenceResource extends RuleResource<RecurrenceRule> {

    RecurrenceResource(RecurrenceRules book, Once once, CurrentActor actors) {
        super("/api/v1/recurrence-rules", book, once, actors);
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List the windows of recurrence (复发观察期规则)")
    public Page<RecurrenceRule> list(@BeanParam InForce asked) {
        return rows(asked);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary =
                    "Adopt the window of your institution from a day on; the open one ends the day before (新增复发观察期规则)")
    @APIResponseSchema(value = RecurrenceRule.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid RecurrenceRule wanted) {
        return adopted(wanted);
    }
}
