package org.xiaobao.reporting.union;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Answer;
import org.xiaobao.platform.web.Page;
import org.xiaobao.reporting.Roles;

@Path("/api/v1/union-memberships")
@Tag(name = "union-memberships", description = "To which union an institution belongs: its own word, by which its figures open (所属省联社)")
class UnionMembershipResource {

    private static final String PATH = "/api/v1/union-memberships/";

    private final UnionMemberships book;
    private final Once once;
    private final CurrentActor actors;

    UnionMembershipResource(UnionMemberships book, Once once, CurrentActor actors) {
        this.book = book;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "List your institution's memberships (所属省联社登记)")
    public Page<UnionMembership> list(
            @QueryParam("on") @Parameter(description = "Only rows in force on this day, YYYY-MM-DD (生效日期)") LocalDate on) {
        return new Page<>(book.visibleTo(actors.get().institution(), on), null, null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Read one membership (登记详情)")
    public UnionMembership read(UUID id) {
        return book.read(id, actors.get().institution());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @TopUnitOnly
    @Operation(summary = "Say to which union your institution belongs (登记所属省联社)")
    @APIResponseSchema(value = UnionMembership.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid UnionMembership wanted) {
        return once.answer(wanted, () -> {
            UnionMembership adopted = book.adopt(wanted, actors.get());
            return Answer.created(PATH + adopted.id(), adopted, 1);
        });
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Roles.ADMIN)
    @TopUnitOnly
    @Operation(summary = "Give an open membership its last day (终止所属关系)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnionMembership.class)))
    public Response end(UUID id, @NotNull @Valid End request) {
        return once.answer(request, () -> Answer.ok(book.end(id, request.effectiveTo(), actors.get())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.ADMIN)
    @TopUnitOnly
    @Operation(summary = "Withdraw a membership that has not begun (撤回未生效的登记)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnionMembership.class)))
    public Response withdraw(UUID id, @NotNull @Valid Withdrawal request) {
        return once.answer(request, () -> Answer.ok(book.withdraw(id, request.reason(), actors.get())));
    }

    @Schema(name = "UnionMembershipEnd", description = "End of a membership (终止)")
    record End(@NotNull @Schema(description = "Last day, today at the earliest (失效日)") LocalDate effectiveTo) {}

    @Schema(name = "UnionMembershipWithdrawal", description = "Withdrawal of a membership that has not begun (撤回)")
    record Withdrawal(@NotBlank @Size(max = 500) @Schema(description = "Why (原因)") String reason) {}
}
