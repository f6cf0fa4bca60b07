package org.xiaobao.complaints.intake;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.complainant.ComplainantRequest;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.intake.IntakeDesk.Registered;
import org.xiaobao.complaints.repeat.RepeatHints;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;

/** Where complaints are registered. */
@Path("/api/v1/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints (投诉)")
class IntakeResource {

    private final IntakeDesk desk;
    private final RepeatHints hints;
    private final Once once;
    private final CurrentActor actors;

    IntakeResource(IntakeDesk desk, RepeatHints hints, Once once, CurrentActor actors) {
        this.desk = desk;
        this.hints = hints;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM, HOTLINE})
    @Operation(summary = "Register a complaint; the same work order again answers 200 with the first one (登记投诉)")
    @APIResponse(
            responseCode = "201",
            description = "Registered (已登记)",
            content = @Content(schema = @Schema(implementation = RegisteredComplaint.class)))
    @APIResponse(
            responseCode = "200",
            description = "This work order was registered before; here it is (该工单此前已登记)",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response register(@NotNull @Valid NewComplaint arrived) {
        return once.answer(arrived, () -> {
            Registered registered = desk.register(arrived, actors.get());
            ComplaintView view = registered.complaint();
            return registered.first()
                    ? Answer.created("/api/v1/complaints/" + view.id(), withHint(view, arrived), view.version())
                    : Answer.of(view);
        });
    }

    private RegisteredComplaint withHint(ComplaintView view, NewComplaint arrived) {
        ComplainantRequest who = arrived.complainant();
        return new RegisteredComplaint(
                view,
                hints.of(
                        view.id(),
                        view.receivedAt(),
                        who.phone(),
                        who.idNumber(),
                        actors.get().scope()));
    }
}
