package org.xiaobao.complaints.corrective;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.corrective.CorrectiveDesk.Done;
import org.xiaobao.complaints.corrective.CorrectiveRequests.*;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The corrective actions of one complaint; the ETag answered is the complaint's. */
@Path("/api/v1/complaints/{id}/corrective-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrective actions (溯源整改)")
class CorrectiveResource {

    private final CorrectiveDesk desk;
    private final Once once;
    private final CurrentActor actors;

    CorrectiveResource(CorrectiveDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Raise a corrective action against the cause of an accepted complaint (提出整改措施)")
    @APIResponseSchema(value = CorrectiveView.class, responseDescription = "Raised (已提出)", responseCode = "201")
    public Response raise(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Raise request) {
        return once.answer(request, () -> {
            Done raised = desk.raise(id, optional(ifMatch), request, actors.get());
            String path = "/api/v1/complaints/" + id + "/corrective-actions/"
                    + raised.view().n();
            return Answer.created(path, raised.view(), raised.version());
        });
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "List the corrective actions of a complaint (整改措施列表)")
    public Page<CorrectiveView> list(UUID id) {
        return new Page<>(desk.of(id, actors.get()), null, null);
    }

    @POST
    @Path("/{n}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER})
    @Operation(summary = "Record that it is done, with evidence (整改完成)")
    @APIResponseSchema(CorrectiveView.class)
    public Response complete(
            UUID id, int n, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Completion request) {
        return once.answer(request, () -> answer(desk.complete(id, n, optional(ifMatch), request, actors.get())));
    }

    @POST
    @Path("/{n}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Verify whether it has effect: another person than who owns or completed it (整改验证)")
    @APIResponseSchema(CorrectiveView.class)
    public Response verify(
            UUID id, int n, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Verification request) {
        return once.answer(request, () -> answer(desk.verify(id, n, optional(ifMatch), request, actors.get())));
    }

    @GET
    @Path("/{n}/recurrence")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "Complaints of the same product and reason received after its completion (整改后复发核查)")
    public RecurrenceView recurrence(UUID id, int n) {
        return desk.recurrence(id, n, actors.get());
    }

    private static Answer answer(Done done) {
        return Answer.ok(done.view(), done.version());
    }
}
