package org.xiaobao.reporting.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.projection.store.Counting;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.ReconciliationView;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.RunView;

@Path("/api/v1/reconciliation")
@Tag(name = "reconciliation", description = "Do the figures follow from the facts? (对账)")
@RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR, Roles.ADMIN})
class ReconciliationResource {

    private final Database database;
    private final Runs runs;
    private final Counting counting;
    private final Once once;
    private final CurrentActor actors;
    private final Clock clock;

    ReconciliationResource(
            Database database, Runs runs, Counting counting, Once once, CurrentActor actors, Clock clock) {
        this.database = database;
        this.runs = runs;
        this.counting = counting;
        this.once = once;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @TopUnitOnly
    @Operation(
            summary = "Your institution's last recount, with its time (最近一次对账)",
            description = "Looks at all years and units of the institution, every hour and when a run is ordered. A "
                    + "difference is an error of the suite: report it, then order a rebuild.")
    public ReconciliationView latest() {
        String institution = actors.get().institution();
        boolean rebuilding = isRebuilding();
        return database.inTransaction(connection -> runs.latest(connection, institution))
                .map(run -> ReconciliationView.from(run, rebuilding))
                .orElseGet(() -> ReconciliationView.none(rebuilding));
    }

    @POST
    @Path("/runs")
    @TopUnitOnly
    @Operation(
            summary = "Recount your institution's facts now (发起对账)",
            description = "Takes seconds for a million facts: read the result at its Location. While one is running, "
                    + "ordering another answers the one that runs.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RunView.class)))
    public Response order() {
        return once.answer(Map.of(), () -> {
            Actor actor = actors.get();
            Run run = database.inTransaction(connection -> {
                database.ordered();
                return runs.order(connection, actor.institution(), actor.id(), clock.instant());
            });
            return Answer.accepted("/api/v1/reconciliation/runs/" + run.id(), RunView.from(run, isRebuilding()));
        });
    }

    @GET
    @Path("/runs/{id}")
    @TopUnitOnly
    @Operation(summary = "A recount's progress and result (对账结果)")
    public RunView run(UUID id) {
        String institution = actors.get().institution();
        return database.inTransaction(connection -> runs.find(connection, id, institution))
                .map(run -> RunView.from(run, isRebuilding()))
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    private boolean isRebuilding() {
        return database.inTransaction(counting::isBeingMended);
    }
}
