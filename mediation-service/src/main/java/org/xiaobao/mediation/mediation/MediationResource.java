package org.xiaobao.mediation.mediation;

import static org.xiaobao.platform.security.Roles.APPROVER;
import static org.xiaobao.platform.security.Roles.AUDITOR;
import static org.xiaobao.platform.security.Roles.MEDIATION_OFFICER;
import static org.xiaobao.platform.security.Roles.REPORTING_OFFICER;
import static org.xiaobao.platform.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.mediation.mediation.MediationViews.AcceptanceRequest;
import org.xiaobao.mediation.mediation.MediationViews.AgreementRequest;
import org.xiaobao.mediation.mediation.MediationViews.EndingRequest;
import org.xiaobao.mediation.mediation.MediationViews.MediationRequest;
import org.xiaobao.mediation.mediation.MediationViews.MediationView;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.ExpectedVersion;

/** One mediation over HTTP: paths, roles and status codes; it decides nothing. */
@Path("/api/v1/mediations")
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
            description = "A reference that is already known answers 200 with the first case.")
    @APIResponseSchema(value = MediationView.class, responseCode = "201")
    public Response apply(@NotNull @Valid MediationRequest request) {
        return once.answer(request, () -> {
            var officer = actor.get();
            var known = desk.known(request.reference(), officer);
            if (known.isPresent()) {
                return answer(known.get());
            }
            Mediation mediation = desk.apply(
                    request.unit(), request.reference(), request.toApplication(), request.toParties(), officer);
            return Answer.created(
                    "/api/v1/mediations/" + mediation.id(), MediationView.from(mediation), mediation.version());
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MEDIATION_OFFICER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "Read a mediation, personal data masked (查看调解案件)")
    @APIResponseSchema(MediationView.class)
    public Response read(UUID id) {
        return answer(desk.read(id, actor.get())).response();
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({MEDIATION_OFFICER, SYSTEM})
    @Operation(summary = "The mediation organisation accepts the case (受理)")
    @APIResponseSchema(MediationView.class)
    public Response accept(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AcceptanceRequest request) {
        return act(request, () -> desk.accept(id, ExpectedVersion.optional(ifMatch), request.at(), actor.get()));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({MEDIATION_OFFICER, SYSTEM})
    @Operation(summary = "The mediation organisation does not accept the case (不予受理)")
    @APIResponseSchema(MediationView.class)
    public Response refuse(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return act(
                request,
                () -> desk.refuse(id, ExpectedVersion.optional(ifMatch), request.reason(), request.at(), actor.get()));
    }

    @POST
    @Path("/{id}/agreement")
    @RolesAllowed({MEDIATION_OFFICER, SYSTEM})
    @Operation(summary = "The parties agree (达成调解协议)")
    @APIResponseSchema(MediationView.class)
    public Response agree(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AgreementRequest request) {
        return act(
                request,
                () -> desk.agree(
                        id, ExpectedVersion.optional(ifMatch), request.toAgreement(), request.at(), actor.get()));
    }

    @POST
    @Path("/{id}/failure")
    @RolesAllowed({MEDIATION_OFFICER, SYSTEM})
    @Operation(summary = "The parties do not agree (调解不成)")
    @APIResponseSchema(MediationView.class)
    public Response fail(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return act(
                request,
                () -> desk.fail(id, ExpectedVersion.optional(ifMatch), request.reason(), request.at(), actor.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({MEDIATION_OFFICER, SYSTEM})
    @Operation(summary = "The applicant withdraws the application (撤回申请)")
    @APIResponseSchema(MediationView.class)
    public Response withdraw(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return act(
                request,
                () -> desk.withdraw(
                        id, ExpectedVersion.optional(ifMatch), request.reason(), request.at(), actor.get()));
    }

    @POST
    @Path("/{id}/termination")
    @RolesAllowed({MEDIATION_OFFICER, SYSTEM})
    @Operation(summary = "The case ends without a result: party unreachable, time limit expired … (终止调解)")
    @APIResponseSchema(MediationView.class)
    public Response terminate(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return act(
                request,
                () -> desk.terminate(
                        id, ExpectedVersion.optional(ifMatch), request.reason(), request.at(), actor.get()));
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

    private Response act(Object request, Supplier<Mediation> act) {
        return once.answer(request, () -> answer(act.get()));
    }

    private static Answer answer(Mediation mediation) {
        return Answer.ok(MediationView.from(mediation), mediation.version());
    }
}
