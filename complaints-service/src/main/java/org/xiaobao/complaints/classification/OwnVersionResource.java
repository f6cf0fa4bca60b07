package org.xiaobao.complaints.classification;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.rule.RuleEnd;
import org.xiaobao.complaints.rule.RuleWithdrawal;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;

/** What an institution lays over a code list of all: entries it adds, renames, moves or does not use. */
@Path("/api/v1/code-lists/{name}/own-versions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class OwnVersionResource {

    private final CodeLists lists;
    private final Once once;
    private final CurrentActor actors;

    OwnVersionResource(CodeLists lists, Once once, CurrentActor actors) {
        this.lists = lists;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary =
                    "Load a version of your institution's own entries, from tomorrow on; the one in force ends the day"
                            + " before, the list of all is not touched (导入本机构代码)")
    @APIResponseSchema(value = CodeListVersion.class, responseDescription = "Loaded (已导入)", responseCode = "201")
    public Response load(String name, @NotNull @Valid NewCodeListVersion wanted) {
        lists.history(name, null);
        return once.answer(wanted, () -> CodeListVersion.loaded(lists.adopt(wanted.of(name), actors.get())));
    }

    @POST
    @Path("/{version}/end")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Give the open version of your institution its last day (终止本机构代码版本)")
    @APIResponseSchema(value = CodeListVersion.class, responseDescription = "Ended (已终止)")
    public Response end(String name, String version, @NotNull @Valid RuleEnd request) {
        Actor admin = actors.get();
        return once.answer(request, () -> {
            Edition wanted = lists.edition(name, admin.institution(), version);
            return Answer.ok(CodeListVersion.of(lists.end(wanted.id(), request.effectiveTo(), admin)));
        });
    }

    @POST
    @Path("/{version}/withdrawal")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Withdraw a version of your institution before its first day; the one before it goes on"
                    + " (撤回未生效的本机构代码版本)")
    @APIResponseSchema(value = CodeListVersion.class, responseDescription = "Withdrawn; what it was (已撤回)")
    public Response withdraw(String name, String version, @NotNull @Valid RuleWithdrawal request) {
        Actor admin = actors.get();
        return once.answer(request, () -> {
            Edition wanted = lists.edition(name, admin.institution(), version);
            return Answer.ok(CodeListVersion.of(lists.withdraw(wanted.id(), request.reason(), admin)));
        });
    }
}
