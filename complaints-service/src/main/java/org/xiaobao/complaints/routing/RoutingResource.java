package org.xiaobao.complaints.routing;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.routing.RouteViews.Suggestion;
import org.xiaobao.platform.security.CurrentActor;

/** Which unit should handle a complaint. */
@Path("/api/v1/complaints/{id}/routing-suggestion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints (投诉)")
class RoutingResource {

    private final RoutingDesk desk;
    private final CurrentActor actors;

    RoutingResource(RoutingDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "Suggest the handling unit, with the rule that decided (承办单位建议)")
    public Suggestion suggest(UUID id) {
        return desk.suggest(id, actors.get());
    }
}
