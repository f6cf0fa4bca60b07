package org.xiaobao.complaints.source;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.rule.RuleResource;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;

/** The sources that an institution takes complaints from on a day, and its own rows of them. */
@Path("/api/v1/complaint-sources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class ComplaintSourceResource extends RuleResource<ComplaintSource> {

    private final ComplaintSources sources;
    private final CurrentActor actors;
    private final Clock clock;

    ComplaintSourceResource(ComplaintSources sources, Once once, CurrentActor actors, Clock clock) {
        super("/api/v1/complaint-sources", sources, once, actors);
        this.sources = sources;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        COMPLAINT_OFFICER,
        UNIT_HANDLER,
        APPROVER,
        MEDIATION_OFFICER,
        REPORTING_OFFICER,
        AUDITOR,
        ADMIN,
        OPERATOR,
        SYSTEM,
        HOTLINE
    })
    @Operation(summary = "List the complaint sources of your institution and their limits (投诉来源)")
    public Page<ComplaintSource> list(
            @Parameter(description = "Day in force, YYYY-MM-DD; default today (生效日期)") @QueryParam("on") LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new Page<>(sources.offered(actors.get().institution(), day), null, null);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary = "Adopt a source of your institution, or its own row of a general one; the open row ends the day"
                    + " before (新增投诉来源)")
    @APIResponseSchema(value = ComplaintSource.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid NewSource wanted) {
        return adopted(wanted);
    }
}
