package org.xiaobao.complaints.routing;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.xiaobao.complaints.routing.RouteViews.NewRoute;
import org.xiaobao.complaints.rule.InForce;
import org.xiaobao.complaints.rule.RuleResource;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The routes as data. */
@Path("/api/v1/handling-routes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class RouteResource extends RuleResource<HandlingRoute> {

    RouteResource(Routes routes, Once once, CurrentActor actors) {
        super("/api/v1/handling-routes", routes, once, actors);
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List the routes of your institution, past and coming versions too (承办规则)")
    public Page<HandlingRoute> list(@BeanParam InForce asked) {
        return rows(asked);
    }

    @POST
    @RolesAllowed(ADMIN)
    @Operation(summary = "Adopt a route from a day on; the open version ends the day before (新增承办规则)")
    @APIResponseSchema(value = HandlingRoute.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid NewRoute wanted) {
        return adopted(wanted);
    }
}
