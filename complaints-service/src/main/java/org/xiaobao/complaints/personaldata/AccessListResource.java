package org.xiaobao.complaints.personaldata;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.personaldata.PersonalDataAccesses.Access;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** Who opened personal data, for those who watch over it. */
@Path("/api/v1/personal-data-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data (个人信息)")
class AccessListResource {

    @Schema(description = "One opening of personal data (一次个人信息查看)")
    record AccessView(
            @Schema(description = "The complaint (投诉标识)") UUID complaintId,

            @Schema(description = "Type of the journal entry: personal data or an attachment (日志类型)")
            String type,

            @Schema(description = "Subject id of who opened it (查看人)")
            String actor,

            @Schema(description = "The reason given, numbers masked (查看理由)")
            String reason,

            @Schema(description = "When (查看时间)") Instant at) {

        static AccessView of(Access access) {
            return new AccessView(
                    access.complaintId(),
                    access.entry().type(),
                    access.entry().actor(),
                    access.entry().reason(),
                    access.entry().at());
        }
    }

    private final PersonalDataAccesses accesses;
    private final CurrentActor actors;

    AccessListResource(PersonalDataAccesses accesses, CurrentActor actors) {
        this.accesses = accesses;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({AUDITOR, ADMIN})
    @Operation(summary = "List who opened personal data or attachments, newest first (个人信息查看记录)")
    public Page<AccessView> list(
            @Parameter(description = "Only this person's, by subject id (查看人)") @QueryParam("actor") String actor,
            @Parameter(description = "Only of this complaint (投诉标识)") @QueryParam("complaintId") UUID complaintId,
            @Parameter(description = "The next of the page before (游标)") @QueryParam("cursor") String cursor,
            @Parameter(description = "Rows per page, 1 to 200, default 50 (每页条数)")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        return accesses.list(actors.get().scope(), actor, complaintId, cursor, limit)
                .map(AccessView::of);
    }
}
