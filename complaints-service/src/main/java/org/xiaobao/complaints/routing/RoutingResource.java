package org.xiaobao.complaints.routing;

import static org.xiaobao.platform.security.Roles.*;

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
import org.xiaobao.complaints.routing.RouteViews.NewRoute;
import org.xiaobao.complaints.routing.RouteViews.RouteView;
import org.xiaobao.complaints.routing.RouteViews.Suggestion;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** Which unit should handle a complaint, and the rules for it. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class RoutingResource {

    private final RoutingDesk desk;
    private final Once once;
    private final CurrentActor actors;

    RoutingResource(RoutingDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @Path("/complaints/{id}/routing-suggestion")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "Suggest the handling unit, with the rule that decided (承办单位建议)")
    @Tag(name = "Complaints (投诉)")
    public Suggestion suggest(@PathParam("id") UUID id) {
        return desk.suggest(id, actors.get());
    }

    @GET
    @Path("/handling-routes")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List the routes of your institution, past and coming versions too (承办规则)")
    @Tag(name = "Reference data (基础数据)")
    public Page<RouteView> list(
            @Parameter(description = "Only rows in force on this day, YYYY-MM-DD (生效日期)") @QueryParam("on")
                    LocalDate on) {
        return new Page<>(desk.list(on, actors.get()), null, null);
    }

    @POST
    @Path("/handling-routes")
    @RolesAllowed(ADMIN)
    @Operation(summary = "Adopt a route from a day on; the open version ends the day before (新增承办规则)")
    @APIResponse(
            responseCode = "201",
            description = "Adopted (已登记)",
            content = @Content(schema = @Schema(implementation = RouteView.class)))
    @Tag(name = "Reference data (基础数据)")
    public Response adopt(@NotNull @Valid NewRoute wanted) {
        return once.answer(wanted, () -> {
            RouteView adopted = desk.adopt(wanted, actors.get());
            return Answer.created("/api/v1/handling-routes", adopted, adopted.version());
        });
    }
}
