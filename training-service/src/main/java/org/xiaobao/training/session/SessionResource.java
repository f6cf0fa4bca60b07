package org.xiaobao.training.session;

import static org.xiaobao.training.Roles.APPROVER;
import static org.xiaobao.training.Roles.AUDITOR;
import static org.xiaobao.training.Roles.REPORTING_OFFICER;
import static org.xiaobao.training.Roles.SYSTEM;
import static org.xiaobao.training.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.platform.web.Page;
import org.xiaobao.training.session.SessionCaseload.SessionRow;
import org.xiaobao.training.session.SessionViews.CorrectionRequest;
import org.xiaobao.training.session.SessionViews.SessionRequest;
import org.xiaobao.training.session.SessionViews.SessionView;

/** Training sessions over HTTP: paths, roles and status codes; it decides nothing. */
@Path("/api/v1/training-sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Training sessions (员工培训)", description = "Staff training and its attendance")
class SessionResource {

    private final SessionDesk desk;
    private final SessionCaseload caseload;
    private final Once once;
    private final AuditTrail trail;
    private final CurrentActor actor;

    SessionResource(SessionDesk desk, SessionCaseload caseload, Once once, AuditTrail trail, CurrentActor actor) {
        this.desk = desk;
        this.caseload = caseload;
        this.once = once;
        this.trail = trail;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({TRAINER, SYSTEM})
    @Operation(
            summary = "Record a session that was held (登记培训)",
            description =
                    "A reference that is already known answers 200 with the first session, or 409 when another unit"
                            + " has it.")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public Response hold(@NotNull @Valid SessionRequest request) {
        return once.first(
                request,
                "/api/v1/training-sessions",
                trainer -> desk.known(request.reference(), trainer),
                trainer -> desk.hold(request, trainer));
    }

    @GET
    @RolesAllowed({TRAINER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "List training sessions, latest first (培训列表)")
    public Page<SessionRow> list(@BeanParam @Valid SessionFilter filter) {
        return caseload.sessions(filter, actor.get().scope());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({TRAINER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "Read a training session (查看培训)")
    @APIResponseSchema(SessionView.class)
    public Response read(UUID id) {
        return Answer.of(desk.read(id, actor.get())).response();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({TRAINER, SYSTEM})
    @Operation(summary = "Correct a session's data, with a reason (更正培训数据)")
    @APIResponseSchema(SessionView.class)
    public Response correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CorrectionRequest request) {
        return Answer.of(desk.correct(id, ExpectedVersion.required(ifMatch), request, actor.get()))
                .response();
    }

    @GET
    @Path("/{id}/journal")
    @RolesAllowed({TRAINER, APPROVER, AUDITOR})
    @Operation(summary = "Every act on this session, in order (操作日志)")
    public List<JournalEntry> journal(UUID id) {
        return trail.of(desk.read(id, actor.get()).id());
    }

    @GET
    @Path("/{id}/journal/verification")
    @RolesAllowed({TRAINER, APPROVER, AUDITOR})
    @Operation(summary = "Whether the journal is as it was written (日志链校验)")
    public ChainCheck verification(UUID id) {
        return trail.verify(desk.read(id, actor.get()).id());
    }
}
