package org.xiaobao.complaints.contact;

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
import org.xiaobao.complaints.complaint.Counted;
import org.xiaobao.platform.acts.Done;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The contact log; the ETag answered is the complaint's. */
@Path("/api/v1/complaints/{id}/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts on a complaint (投诉处理)")
class ContactResource {

    private final ContactDesk desk;
    private final Once once;
    private final CurrentActor actors;

    ContactResource(ContactDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Write down an attempt to speak with the complainant (登记联系记录)")
    @APIResponseSchema(value = ContactView.class, responseDescription = "Written down (已登记)", responseCode = "201")
    public Response log(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ContactRequest request) {
        return once.answer(request, () -> {
            Done<ContactView, Counted> logged = desk.log(id, optional(ifMatch), request, actors.get());
            return Answer.created("/api/v1/complaints/" + id + "/contacts", logged.value(), logged.version());
        });
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "Read the contact log, oldest entry first (联系记录)")
    public Page<ContactView> list(UUID id) {
        return new Page<>(desk.of(id, actors.get()), null, null);
    }
}
