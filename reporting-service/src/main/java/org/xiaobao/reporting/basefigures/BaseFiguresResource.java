package org.xiaobao.reporting.basefigures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresRequest;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresView;

@Path("/api/v1/base-figures/{year}")
@Tag(name = "base-figures", description = "Signed figures of years before the suite (基数)")
class BaseFiguresResource {

    private final BaseFiguresDesk desk;
    private final CurrentActor actors;

    BaseFiguresResource(BaseFiguresDesk desk, CurrentActor actors) {
        this.desk = desk;
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
    @Operation(summary = "The year's signed figures (查看基数)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BaseFiguresView.class)))
    public Response read(@Min(2000) @Max(2100) int year) {
        BaseFiguresView figures = desk.find(actors.get().institution(), year)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        return Answer.ok(figures, figures.version()).response();
    }

    @PUT
    @RolesAllowed(Roles.REPORTING_OFFICER)
    @TopUnitOnly
    @Operation(
            summary = "Sign or replace the year's figures (签署基数)",
            description =
                    "Create with If-None-Match: *, replace with If-Match. The same figures again are answered 200 and"
                            + " change nothing. Every sum is checked: gross is repeat, withdrawnInTime, rejected and"
                            + " valid.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BaseFiguresView.class)))
    public Response sign(
            @Min(2000) @Max(2100) int year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Valid @NotNull BaseFiguresRequest request) {
        BaseFiguresDesk.Signature signature =
                desk.sign(year, request, new BaseFiguresDesk.Precondition(ifMatch, ifNoneMatch), actors.get());
        BaseFiguresView figures = signature.figures();
        Answer answer = signature.created()
                ? Answer.created("/api/v1/base-figures/" + year, figures, figures.version())
                : Answer.ok(figures, figures.version());
        return answer.response();
    }

    @GET
    @Path("/journal")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Who signed what, and when (基数日志)")
    public List<JournalEntry> journal(@Min(2000) @Max(2100) int year) {
        return desk.journal(actors.get().institution(), year);
    }
}
