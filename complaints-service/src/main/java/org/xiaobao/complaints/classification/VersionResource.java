package org.xiaobao.complaints.classification;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.rule.RuleWithdrawal;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The versions of a code list; an operator loads those of all institutions. */
@Path("/api/v1/code-lists/{name}/versions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class VersionResource {

    private final CodeLists lists;
    private final Once once;
    private final CurrentActor actors;

    VersionResource(CodeLists lists, Once once, CurrentActor actors) {
        this.lists = lists;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, REPORTING_OFFICER, AUDITOR, ADMIN, OPERATOR, SYSTEM})
    @Operation(summary = "List the versions of a code list, past and coming ones too (代码表版本)")
    public Page<CodeListVersion> list(String name) {
        return new Page<>(
                lists.editions(name, actors.get().institution()).stream()
                        .map(CodeListVersion::of)
                        .toList(),
                null,
                null);
    }

    @POST
    @RolesAllowed(OPERATOR)
    @Operation(
            summary =
                    "Load a new version of the whole list of all institutions, from tomorrow on; what is in force ends the"
                            + " day before (导入新版代码表)")
    @APIResponseSchema(value = CodeListVersion.class, responseDescription = "Loaded (已导入)", responseCode = "201")
    public Response load(String name, @NotNull @Valid NewCodeListVersion wanted) {
        lists.history(name, null);
        return once.answer(wanted, () -> CodeListVersion.loaded(lists.adoptForAll(wanted.of(name), actors.get())));
    }

    @POST
    @Path("/{version}/withdrawal")
    @RolesAllowed(OPERATOR)
    @Operation(summary = "Withdraw a version before its first day; the one before it goes on (撤回未生效的代码表版本)")
    @APIResponseSchema(value = CodeListVersion.class, responseDescription = "Withdrawn; what it was (已撤回)")
    public Response withdraw(String name, String version, @NotNull @Valid RuleWithdrawal request) {
        return once.answer(request, () -> {
            Edition wanted = lists.edition(name, null, version);
            return Answer.ok(CodeListVersion.of(lists.withdrawForAll(wanted.id(), request.reason(), actors.get())));
        });
    }
}
