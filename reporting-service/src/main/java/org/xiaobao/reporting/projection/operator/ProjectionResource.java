package org.xiaobao.reporting.projection.operator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.inbox.DeadLetters;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Page;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.projection.operator.ProjectionViews.DeadLetterView;
import org.xiaobao.reporting.projection.operator.ProjectionViews.ProjectionView;
import org.xiaobao.reporting.projection.operator.ProjectionViews.RebuildView;
import org.xiaobao.reporting.projection.rebuild.Rebuild;
import org.xiaobao.reporting.projection.store.Database;

@Path("/api/v1/projections")
@Tag(name = "projections", description = "How the figures are kept; for operators (投影运维)")
class ProjectionResource {

    private final ProjectionDesk desk;
    private final ProjectionStatus status;
    private final Database database;
    private final DeadLetters deadLetters;
    private final Once once;
    private final CurrentActor actors;

    ProjectionResource(
            ProjectionDesk desk,
            ProjectionStatus status,
            Database database,
            DeadLetters deadLetters,
            Once once,
            CurrentActor actors) {
        this.desk = desk;
        this.status = status;
        this.database = database;
        this.deadLetters = deadLetters;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.AUDITOR, Roles.REPORTING_OFFICER})
    @Operation(summary = "How far the events are applied, partition by partition (投影进度与滞后)")
    public ProjectionView status() {
        return status.of(actors.get().institution());
    }

    @POST
    @Path("/rebuilds")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Build all figures again from offset 0 beside the live ones, prove and swap (重建)",
            description = "One at a time; the live figures go on until the swap. Read the result at its Location.")
    public Response requestRebuild() {
        return once.answer(Map.of(), () -> {
            Rebuild rebuild = desk.requestRebuild(actors.get());
            return Answer.created("/api/v1/projections/rebuilds/" + rebuild.id(), view(rebuild), 0);
        });
    }

    @GET
    @Path("/rebuilds/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "A rebuild's progress, and whether the figures came out identical (重建结果)")
    public RebuildView rebuild(UUID id) {
        return view(desk.rebuild(id));
    }

    @GET
    @Path("/dead-letters")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Records that could not be read or counted, oldest first (死信)")
    public Page<DeadLetterView> deadLetters(
            @QueryParam("open") @DefaultValue("true") boolean openOnly,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        UUID after = cursor == null ? null : after(cursor);
        return Page.of(
                database.inTransaction(connection -> deadLetters.page(connection, openOnly, after, limit + 1)),
                limit,
                DeadLetterView::from,
                last -> Cursor.of(last.id()),
                null);
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Apply a dead letter again, after its cause was removed (重放死信)")
    public Response replay(UUID id) {
        return once.answer(Map.of(), () -> Answer.ok(DeadLetterView.from(desk.replay(id, actors.get()))));
    }

    private RebuildView view(Rebuild rebuild) {
        return RebuildView.from(rebuild, actors.get().institution());
    }

    private static UUID after(String cursor) {
        try {
            return Cursor.id(Cursor.read(cursor, 1).get(0));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
