package org.xiaobao.complaints.rights;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.dossier.ComplaintInClear;
import org.xiaobao.complaints.rights.RightsBodies.*;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.ApiConventions;
import org.xiaobao.platform.web.Page;

/** The rights of persons over their data: asked, decided, fulfilled. The ETag is the request's. */
@Path("/api/v1/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights requests (个人信息权利请求)")
class RightsResource {

    private final RightsDesk desk;
    private final Once once;
    private final CurrentActor actors;

    RightsResource(RightsDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Enter what a person asks about the own data in a complaint (登记个人信息权利请求)")
    @APIResponseSchema(
            value = RightsView.class,
            responseDescription = "Entered, with the day it is due (已登记)",
            responseCode = "201")
    public Response receive(@NotNull @Valid NewRightsRequest request) {
        return once.answer(
                request, () -> Answer.created("/api/v1/rights-requests", desk.receive(request, actors.get())));
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, AUDITOR})
    @Operation(summary = "List rights requests, the most urgent first (权利请求列表)")
    public Page<RightsView> list(@Valid @BeanParam RightsFilter filter) {
        return desk.list(filter, actors.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, AUDITOR})
    @Operation(summary = "Read a rights request, masked (查看权利请求)")
    @APIResponseSchema(RightsView.class)
    public Response read(UUID id) {
        return Answer.of(desk.read(id, actors.get())).response();
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Grant or refuse it, with reasons (权利请求决定)")
    @APIResponseSchema(RightsView.class)
    public Response decide(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RightsDecision request) {
        return once.act(request, actor -> desk.decide(id, optional(ifMatch), request, actor));
    }

    /** Not idempotent on purpose: each copy is an opening of its own, and an answer in clear must not be kept. */
    @POST
    @Path("/{id}/copy")
    @Extension(name = ApiConventions.ANSWER_NOT_KEPT, value = "true")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Draw the copy for the person, in clear; journalled as an opening of personal data (调取副本)")
    @APIResponse(
            responseCode = "200",
            description = "The personal data in clear; hand it over, do not store it (明文)",
            content = @Content(schema = @Schema(implementation = ComplaintInClear.class)))
    public Response copy(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Response.ok(desk.copy(id, optional(ifMatch), actors.get()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/fulfilment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(
            summary =
                    "Record that what was granted is done; a correction changes the complainant of the complaint (权利请求办结)")
    @APIResponseSchema(RightsView.class)
    public Response fulfil(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Fulfilment request) {
        return once.act(request, actor -> desk.fulfil(id, optional(ifMatch), request, actor));
    }
}
