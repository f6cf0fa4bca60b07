package org.xiaobao.complaints.recusal;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;

/** Who must keep out, as data. */
@Path("/api/v1/recusal-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class RecusalResource {

    private static final String PATH = "/api/v1/recusal-rules/";

    private final RecusalDesk desk;
    private final Once once;
    private final CurrentActor actors;

    RecusalResource(RecusalDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List the recusal rules, past and coming ones too (回避规则)")
    public Page<RecusalRule> list(
            @Parameter(description = "Only rows in force on this day, YYYY-MM-DD (生效日期)") @QueryParam("on")
                    LocalDate on) {
        return new Page<>(desk.list(actors.get().institution(), on), null, null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "Read one rule (回避规则详情)")
    public RecusalRule read(@PathParam("id") UUID id) {
        return desk.read(id, actors.get().institution());
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Adopt a rule for your institution, from today on (新增回避规则)")
    @APIResponse(
            responseCode = "201",
            description = "Adopted (已登记)",
            content = @Content(schema = @Schema(implementation = RecusalRule.class)))
    public Response adopt(@NotNull @Valid NewRecusalRule wanted) {
        return once.answer(wanted, () -> {
            RecusalRule adopted = desk.adopt(wanted, actors.get());
            return Answer.created(PATH + adopted.id(), adopted, 1);
        });
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Give an open rule of your institution its last day (终止回避规则)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecusalRule.class)))
    public Response end(@PathParam("id") UUID id, @NotNull @Valid RuleEnd request) {
        return once.answer(request, () -> Answer.ok(desk.end(id, request.effectiveTo(), actors.get()), 2));
    }
}
