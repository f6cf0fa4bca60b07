package org.xiaobao.mediation.mediation;

import static org.xiaobao.mediation.Roles.MEDIATION_OFFICER;
import static org.xiaobao.mediation.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.xiaobao.mediation.mediation.MediationDesk.Ending;
import org.xiaobao.mediation.mediation.MediationViews.AcceptanceRequest;
import org.xiaobao.mediation.mediation.MediationViews.AgreementRequest;
import org.xiaobao.mediation.mediation.MediationViews.EndingRequest;
import org.xiaobao.mediation.mediation.MediationViews.MediationView;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.web.ExpectedVersion;

/** The acts on a mediation over HTTP: paths, roles and status codes; it decides nothing. */
@Path("/api/v1/mediations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MEDIATION_OFFICER, SYSTEM})
@Tag(name = "Acts on a mediation (调解办理)")
class ActResource {

    private final MediationDesk desk;
    private final Once once;

    ActResource(MediationDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "The mediation organisation accepts the case (受理)")
    @APIResponseSchema(MediationView.class)
    public Response accept(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AcceptanceRequest request) {
        return once.act(request, officer -> desk.accept(id, ExpectedVersion.optional(ifMatch), request.at(), officer));
    }

    @POST
    @Path("/refusal")
    @Operation(summary = "The mediation organisation does not accept the case (不予受理)")
    @APIResponseSchema(MediationView.class)
    public Response refuse(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return end(id, ifMatch, Mediation::refuse, request);
    }

    @POST
    @Path("/agreement")
    @Operation(summary = "The parties agree (达成调解协议)")
    @APIResponseSchema(MediationView.class)
    public Response agree(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AgreementRequest request) {
        return once.act(
                request,
                officer -> desk.agree(
                        id, ExpectedVersion.optional(ifMatch), request.toAgreement(), request.at(), officer));
    }

    @POST
    @Path("/failure")
    @Operation(summary = "The parties do not agree (调解不成)")
    @APIResponseSchema(MediationView.class)
    public Response fail(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return end(id, ifMatch, Mediation::fail, request);
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "The applicant withdraws the application (撤回申请)")
    @APIResponseSchema(MediationView.class)
    public Response withdraw(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return end(id, ifMatch, Mediation::withdraw, request);
    }

    @POST
    @Path("/termination")
    @Operation(summary = "The case ends without a result: party unreachable, time limit expired … (终止调解)")
    @APIResponseSchema(MediationView.class)
    public Response terminate(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndingRequest request) {
        return end(id, ifMatch, Mediation::terminate, request);
    }

    private Response end(UUID id, String ifMatch, Ending way, EndingRequest request) {
        return once.act(
                request,
                officer ->
                        desk.end(id, ExpectedVersion.optional(ifMatch), way, request.reason(), request.at(), officer));
    }
}
