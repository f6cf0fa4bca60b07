package org.xiaobao.reporting.unit;

import static org.xiaobao.reporting.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.reporting.unit.UnitViews.*;

/** The register of units over HTTP: paths, roles and status codes; it decides nothing. */
@Path("/api/v1/units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "The institution's units, as they are and were (机构登记册)")
class UnitResource {

    private static final String PATH = "/api/v1/units";

    private final UnitDesk desk;
    private final Once once;
    private final AuditTrail trail;
    private final CurrentActor actors;

    UnitResource(UnitDesk desk, Once once, AuditTrail trail, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.trail = trail;
        this.actors = actors;
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Register a unit (登记单位)",
            description =
                    "From the first unit on, every service refuses units of the institution that are not registered. One"
                            + " that is registered just so already is answered 200.")
    @APIResponseSchema(value = UnitView.class, responseCode = "201")
    public Response open(@Valid @NotNull UnitRequest request) {
        return once.answer(request, () -> {
            UnitDesk.Registered registered = desk.open(request, actors.get());
            return registered.first() ? Answer.created(PATH, registered.unit()) : Answer.of(registered.unit());
        });
    }

    @POST
    @Path("/imports")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Register many units at once, all or none (批量登记单位)",
            description = "With dryRun they are only checked. Each row that is at fault is named.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public Response importAll(@Valid @NotNull ImportRequest request) {
        return once.answer(request, () -> Answer.ok(desk.openAll(request, actors.get())));
    }

    @GET
    @RolesAllowed({REPORTING_OFFICER, AUDITOR, APPROVER, COMPLAINT_OFFICER, ADMIN, SYSTEM})
    @Operation(summary = "The units open on a day, those above before those below (单位树)")
    public UnitsView list(@BeanParam @Valid UnitFilter filter) {
        return desk.list(filter, actors.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REPORTING_OFFICER, AUDITOR, APPROVER, COMPLAINT_OFFICER, ADMIN, SYSTEM})
    @Operation(summary = "A unit with its names and its numbers (查看单位)")
    @APIResponseSchema(UnitView.class)
    public Response read(UUID id) {
        return Answer.of(desk.read(id, actors.get())).response();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Name, region and kind from a day on (变更名称等)",
            description = "What was printed of days before stays as it was.")
    @APIResponseSchema(UnitView.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeRequest request) {
        return Answer.of(desk.change(id, ExpectedVersion.required(ifMatch), request, actors.get()))
                .response();
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Close a unit (撤销单位)", description = "Refused while a unit below it is open after that day.")
    @APIResponseSchema(value = UnitView.class, responseCode = "200")
    public Response close(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ClosureRequest request) {
        return once.act(request, admin -> desk.close(id, ExpectedVersion.optional(ifMatch), request, admin));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Take back a last day that is still to come (取消撤销)",
            description = "A unit that has ended and opens again is registered anew, under the same path.")
    @APIResponseSchema(value = UnitView.class, responseCode = "200")
    public Response reopen(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReopeningRequest request) {
        return once.act(request, admin -> desk.reopen(id, ExpectedVersion.optional(ifMatch), request, admin));
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Put a unit with all below it under another path (移动单位)",
            description =
                    "The old paths end the day before and new ones begin: cases keep the path of their day. Answered with"
                            + " the unit under its old path, which names its successor.")
    @APIResponseSchema(value = UnitView.class, responseCode = "200")
    public Response move(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MoveRequest request) {
        return once.act(request, admin -> desk.move(id, ExpectedVersion.optional(ifMatch), request, admin));
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Let a unit go into another one (合并单位)")
    @APIResponseSchema(value = UnitView.class, responseCode = "200")
    public Response merge(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MergerRequest request) {
        return once.act(request, admin -> desk.merge(id, ExpectedVersion.optional(ifMatch), request, admin));
    }

    @PUT
    @Path("/{id}/years/{year}")
    @RolesAllowed({REPORTING_OFFICER, SYSTEM})
    @Operation(
            summary = "State the numbers of a year's end (填报年末数)",
            description =
                    "They are of the unit with all below it and stand before the sum of what those below state: state them"
                            + " for the whole or for its parts. If-Match is the unit's ETag.")
    @APIResponseSchema(UnitView.class)
    public Response state(
            UUID id,
            @Min(2000) @Max(2100) int year,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull YearRequest request) {
        return Answer.of(desk.state(id, ExpectedVersion.required(ifMatch), year, request, actors.get()))
                .response();
    }

    @GET
    @Path("/{id}/journal")
    @RolesAllowed({REPORTING_OFFICER, AUDITOR, ADMIN})
    @Operation(summary = "Every act on this unit, in order, with its ground (单位日志)")
    public List<JournalEntry> journal(UUID id) {
        return trail.of(desk.read(id, actors.get()).id());
    }

    @GET
    @Path("/{id}/journal/verification")
    @RolesAllowed({REPORTING_OFFICER, AUDITOR, ADMIN})
    @Operation(summary = "Whether the journal is as it was written (日志链校验)")
    public ChainCheck verification(UUID id) {
        return trail.verify(desk.read(id, actors.get()).id());
    }
}
