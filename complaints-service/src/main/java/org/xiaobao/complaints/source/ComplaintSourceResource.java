package org.xiaobao.complaints.source;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.web.Page;

/** The sources in force on a day. */
@Path("/api/v1/complaint-sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class ComplaintSourceResource {

    private final ComplaintSources sources;
    private final Clock clock;

    ComplaintSourceResource(ComplaintSources sources, Clock clock) {
        this.sources = sources;
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
    @Operation(summary = "List the complaint sources and their limits (投诉来源)")
    public Page<ComplaintSource> list(
            @Parameter(description = "Day in force, YYYY-MM-DD; default today (生效日期)") @QueryParam("on") LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new Page<>(sources.inForce(day), null, null);
    }
}
