package org.xiaobao.complaints.retention;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.retention.RetentionViews.NewRule;
import org.xiaobao.complaints.retention.RetentionViews.RuleView;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;

/** The retention rules as data. */
@Path("/api/v1/retention-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class RetentionResource {

    private final RetentionDesk desk;
    private final Once once;
    private final CurrentActor actors;

    RetentionResource(RetentionDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List the retention rules, past and coming versions too (保存期限规则)")
    public Page<RuleView> list() {
        return new Page<>(desk.list(actors.get()), null, null);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Adopt a rule for your institution, never shorter than the general one (新增保存期限规则)")
    @APIResponse(
            responseCode = "201",
            description = "Adopted (已登记)",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public Response adopt(@NotNull @Valid NewRule wanted) {
        return once.answer(wanted, () -> {
            RuleView adopted = desk.adopt(wanted, actors.get());
            return Answer.created("/api/v1/retention-rules", adopted, adopted.version());
        });
    }
}
