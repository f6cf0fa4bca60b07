package org.xiaobao.mediation.mediation;

import static org.xiaobao.mediation.Roles.APPROVER;
import static org.xiaobao.mediation.Roles.AUDITOR;
import static org.xiaobao.mediation.Roles.MEDIATION_OFFICER;
import static org.xiaobao.mediation.Roles.REPORTING_OFFICER;
import static org.xiaobao.mediation.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.mediation.mediation.MediationViews.AccessRequest;
import org.xiaobao.mediation.mediation.MediationViews.MediationRequest;
import org.xiaobao.mediation.mediation.MediationViews.MediationView;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.ApiConventions;

/** Applying for a mediation and reading it; what happens to it stands in {@link ActResource}. */
@Path("/api/v1/mediations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediations (调解)", description = "Mediation cases from application to outcome")
class MediationResource {

    private final MediationDesk desk;
    private final Once once;
    private final AuditTrail trail;
    private final CurrentActor actor;

    MediationResource(MediationDesk desk, Once once, AuditTrail trail, CurrentActor actor) {
        this.desk = desk;
        this.once = once;
        this.trail = trail;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({MEDIATION_OFFICER, SYSTEM})
    @Operation(
            summary = "Apply for mediation (登记调解申请)",
            description =
                    "A reference that is already known answers 200 with the first case, or 409 when another unit has"
                            + " it.")
    @APIResponseSchema(value = MediationView.class, responseCode = "201")
    public Response apply(@NotNull @Valid MediationRequest request) {
        return once.first(
                request,
                "/api/v1/mediations",
                officer -> desk.known(request.reference(), officer),
                officer -> desk.apply(
                        request.unit(), request.reference(), request.toApplication(), request.toParties(), officer));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MEDIATION_OFFICER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "Read a mediation, personal data masked (查看调解案件)")
    @APIResponseSchema(MediationView.class)
    public Response read(UUID id) {
        return Answer.of(desk.read(id, actor.get())).response();
    }

    @POST
    @Path("/{id}/personal-data-access")
    @Extension(name = ApiConventions.ANSWER_NOT_KEPT, value = "true")
    @RolesAllowed({MEDIATION_OFFICER, APPROVER})
    @Operation(
            summary = "Open the personal data in clear; journalled with the reason (查看个人信息明文)",
            description = "Not idempotent on purpose: each opening is an act of its own, and its answer is not kept.")
    @APIResponseSchema(MediationInClear.class)
    public Response openInClear(UUID id, @NotNull @Valid AccessRequest request) {
        return Response.ok(desk.openInClear(id, request.reason(), actor.get()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{id}/journal")
    @RolesAllowed({MEDIATION_OFFICER, APPROVER, AUDITOR})
    @Operation(summary = "Every act on this case, in order (操作日志)")
    public List<JournalEntry> journal(UUID id) {
        return trail.of(desk.read(id, actor.get()).id());
    }

    @GET
    @Path("/{id}/journal/verification")
    @RolesAllowed({MEDIATION_OFFICER, APPROVER, AUDITOR})
    @Operation(summary = "Whether the journal is as it was written (日志链校验)")
    public ChainCheck verification(UUID id) {
        return trail.verify(desk.read(id, actor.get()).id());
    }
}
