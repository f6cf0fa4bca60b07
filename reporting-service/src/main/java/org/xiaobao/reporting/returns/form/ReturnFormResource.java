package org.xiaobao.reporting.returns.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.xiaobao.reporting.Roles;

@Path("/api/v1/return-forms")
@Tag(name = "returns", description = "Returns: their forms, and what was produced from them (报表)")
class ReturnFormResource {

    @Schema(name = "ReturnFormEnd", description = "End of a return's form (终止报表格式)")
    record End(
            @NotNull @Schema(description = "Last day in force, today at the earliest (失效日)")
            LocalDate effectiveTo) {}

    @Schema(name = "ReturnFormWithdrawal", description = "Withdrawal of a form that has not begun (撤回未生效的报表格式)")
    record Withdrawal(
            @NotBlank @Size(max = 500) @Schema(description = "Why (原因)")
            String reason) {}

    private static final String PATH = "/api/v1/return-forms";

    private final ReturnForms forms;
    private final Once once;
    private final CurrentActor actors;

    ReturnFormResource(ReturnForms forms, Once once, CurrentActor actors) {
        this.forms = forms;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({
        Roles.REPORTING_OFFICER,
        Roles.AUDITOR,
        Roles.APPROVER,
        Roles.COMPLAINT_OFFICER,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(
            summary = "Forms of returns, those for all and your institution's own (报表格式)",
            description =
                    "Past and coming ones too, unless a day is asked for. An own form stands before the one for all of its code.")
    public Page<ReturnForm> list(
            @QueryParam("on") @Parameter(description = "Only those in force on this day (生效日期)") LocalDate on) {
        return new Page<>(forms.visibleTo(actors.get().institution(), on), null, null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REPORTING_OFFICER,
        Roles.AUDITOR,
        Roles.APPROVER,
        Roles.COMPLAINT_OFFICER,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "One form, with its table (报表格式详情)")
    public ReturnForm read(UUID id) {
        return forms.read(id, actors.get().institution());
    }

    @POST
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.ADMIN})
    @TopUnitOnly
    @Operation(
            summary = "Adopt a form for your institution (采用或新增报表格式)",
            description =
                    "Without a table, a copy of the form for all of that code. An open row of the code ends the day before. "
                            + "Refused, naming the cell: a figure that does not exist, cells that are reckoned from one another in a circle.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReturnForm.class)))
    public Response adopt(@NotNull @Valid NewReturnForm wanted) {
        return once.answer(wanted, () -> {
            ReturnForm adopted =
                    forms.adopt(forms.completed(wanted, actors.get().institution()), actors.get());
            return Answer.created(PATH + "/" + adopted.id(), adopted, adopted.version());
        });
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.ADMIN})
    @TopUnitOnly
    @Operation(summary = "Give an open form of your institution its last day (终止报表格式)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReturnForm.class)))
    public Response end(UUID id, @NotNull @Valid End request) {
        return once.answer(request, () -> Answer.ok(forms.end(id, request.effectiveTo(), actors.get())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.ADMIN})
    @TopUnitOnly
    @Operation(summary = "Withdraw a form of your institution that has not begun (撤回未生效的报表格式)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReturnForm.class)))
    public Response withdraw(UUID id, @NotNull @Valid Withdrawal request) {
        return once.answer(request, () -> Answer.ok(forms.withdraw(id, request.reason(), actors.get())));
    }
}
