package org.xiaobao.reporting.basefigures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresRequest;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.WithdrawalRequest;
import org.xiaobao.reporting.basefigures.EditionViews.EditionView;
import org.xiaobao.reporting.basefigures.EditionViews.YearView;
import org.xiaobao.reporting.basefigures.statement.Statement;

@Path("/api/v1/base-figures/{year}")
@Tag(name = "base-figures", description = "Figures of years before the suite, signed by two persons (基数)")
class BaseFiguresResource {

    static final String PATH = "/api/v1/base-figures/";

    private final BaseFiguresDesk desk;
    private final Once once;
    private final CurrentActor actors;

    BaseFiguresResource(BaseFiguresDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
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
            summary = "The year's figures in force, and those that wait for their second person (查看基数)",
            description =
                    "Only what is in force is compared with. In a year that has events of its own, the figures of that year"
                            + " are counted from its events alone, and these stand beside them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response read(@Min(2000) @Max(2100) int year) {
        return answer(desk.read(year, actors.get())).response();
    }

    @PUT
    @RolesAllowed(Roles.REPORTING_OFFICER)
    @TopUnitOnly
    @Operation(
            summary = "Enter the year's figures, or a correction of them, for another person to sign (录入或更正基数)",
            description =
                    "The first with If-None-Match: *, a correction with If-Match and a reason. Any counted figure and any row of its"
                            + " breakdowns can be stated, rates follow; every sum is checked. The signed edition stays in force until"
                            + " the new one is signed, and is kept. The same figures again are answered 200 and change nothing. The"
                            + " signed paper is named and known by its hash; the file itself is not kept here. A year that has events"
                            + " is refused (409) unless besideEvents says that this is meant.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = YearView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Entered, the first of its year (已录入)",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response enter(
            @Min(2000) @Max(2100) int year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Valid @NotNull BaseFiguresRequest request) {
        Draft draft = new Draft(
                Statement.of(request.stated(), true).checked(),
                request.ground(),
                request.document(),
                null,
                request.reason(),
                request.besideEvents());
        return answer(
                        year,
                        desk.enter(year, draft, new BaseFiguresDesk.Precondition(ifMatch, ifNoneMatch), actors.get()))
                .response();
    }

    @POST
    @Path("/signature")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.APPROVER})
    @TopUnitOnly
    @Operation(
            summary = "Sign what another person has entered: it is in force from now on (签署基数)",
            description =
                    "If-Match is required, so that what is signed is what was read. Who entered the edition cannot sign it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response sign(@Min(2000) @Max(2100) int year, @HeaderParam("If-Match") String ifMatch) {
        return act("", () -> desk.sign(year, ExpectedVersion.required(ifMatch), actors.get()));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.APPROVER})
    @TopUnitOnly
    @Operation(summary = "Take back an edition that nobody has signed, with the reason (撤回未签署的基数)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response withdraw(
            @Min(2000) @Max(2100) int year,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        return act(
                request, () -> desk.withdraw(year, ExpectedVersion.optional(ifMatch), request.reason(), actors.get()));
    }

    @GET
    @Path("/editions")
    @RolesAllowed({
        Roles.REPORTING_OFFICER,
        Roles.AUDITOR,
        Roles.APPROVER,
        Roles.COMPLAINT_OFFICER,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "All editions of the year, the first one first (基数各版)")
    public List<EditionView> editions(@Min(2000) @Max(2100) int year) {
        return desk.editions(year, actors.get());
    }

    @GET
    @Path("/journal")
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Who entered, signed and withdrew what, and when (基数日志)")
    public List<JournalEntry> journal(@Min(2000) @Max(2100) int year) {
        return desk.journal(year, actors.get());
    }

    private Response act(Object body, Supplier<YearView> act) {
        return once.answer(body, () -> answer(act.get()));
    }

    static Answer answer(int year, BaseFiguresDesk.Entry entry) {
        return entry.created()
                ? Answer.created(PATH + year, entry.figures(), entry.figures().version())
                : answer(entry.figures());
    }

    private static Answer answer(YearView figures) {
        return Answer.ok(figures, figures.version());
    }
}
