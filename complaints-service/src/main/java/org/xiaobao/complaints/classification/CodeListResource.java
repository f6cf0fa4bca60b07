package org.xiaobao.complaints.classification;

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
import org.xiaobao.platform.security.CurrentActor;

/** The codes that an institution may give on a day. */
@Path("/api/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class CodeListResource {

    private final CodeLists lists;
    private final CurrentActor actors;
    private final Clock clock;

    CodeListResource(CodeLists lists, CurrentActor actors, Clock clock) {
        this.lists = lists;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Path("/{name}")
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
    @Operation(
            summary = "Read a code list: business-channels, business-categories, complaint-reasons, complainant-groups"
                    + " (代码表)")
    public CodeList read(
            String name,
            @Parameter(description = "Day of validity, YYYY-MM-DD; default today (有效日期)") @QueryParam("on")
                    LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return lists.history(name, actors.get().institution()).on(day);
    }
}
