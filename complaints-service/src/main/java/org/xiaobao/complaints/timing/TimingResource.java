package org.xiaobao.complaints.timing;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.optional;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.complaint.Counted;
import org.xiaobao.complaints.complaint.TimedRequest;
import org.xiaobao.complaints.deadline.AppraisalView;
import org.xiaobao.complaints.deadline.ExtensionView;
import org.xiaobao.complaints.timing.TimingRequests.*;
import org.xiaobao.platform.acts.Done;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.CurrentActor;

/** The acts on a complaint's clocks; the ETag answered is the complaint's. */
@Path("/api/v1/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines (办理时限)")
class TimingResource {

    private final TimingDesk desk;
    private final Once once;
    private final CurrentActor actors;

    TimingResource(TimingDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @Path("/extensions")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Ask for more time: to 30, then to 60 days, before the period ends (申请延期)")
    @APIResponseSchema(value = ExtensionView.class, responseDescription = "Requested (已申请)", responseCode = "201")
    public Response requestExtension(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ExtensionRequest request) {
        return once.answer(request, () -> {
            Done<ExtensionView, Counted> asked = desk.requestExtension(id, optional(ifMatch), request, actors.get());
            String path =
                    "/api/v1/complaints/" + id + "/extensions/" + asked.value().number();
            return Answer.created(path, asked.value().with(asked.after().schedule()), asked.version());
        });
    }

    @POST
    @Path("/extensions/{number}/notice")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Record that the complainant was told of the extension (告知投诉人延期)")
    @APIResponseSchema(ExtensionView.class)
    public Response tellOfExtension(
            UUID id, int number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TimedRequest request) {
        return extension(request, actor -> desk.tellOfExtension(id, optional(ifMatch), number, request.at(), actor));
    }

    @POST
    @Path("/extensions/{number}/approval")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Approve it, in the role the policy names for its step (批准延期)")
    @APIResponseSchema(ExtensionView.class)
    public Response approveExtension(
            UUID id, int number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TimedRequest request) {
        return extension(request, actor -> desk.approveExtension(id, optional(ifMatch), number, request.at(), actor));
    }

    @POST
    @Path("/extensions/{number}/refusal")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER})
    @Operation(summary = "Refuse it with a reason (不批准延期)")
    @APIResponseSchema(ExtensionView.class)
    public Response refuseExtension(
            UUID id, int number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ExtensionRefusal request) {
        return extension(request, actor -> desk.refuseExtension(id, optional(ifMatch), number, request, actor));
    }

    @POST
    @Path("/appraisals")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "Start an external appraisal, test or assessment; its days do not count (启动鉴定、检测、评估)")
    @APIResponseSchema(value = AppraisalView.class, responseDescription = "Started (已启动)", responseCode = "201")
    public Response startAppraisal(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppraisalRequest request) {
        return once.answer(request, () -> {
            Done<AppraisalView, Counted> started = desk.startAppraisal(id, optional(ifMatch), request, actors.get());
            String path = "/api/v1/complaints/" + id + "/appraisals/"
                    + started.value().number();
            return Answer.created(path, started.value().with(started.after().schedule()), started.version());
        });
    }

    @POST
    @Path("/appraisals/{number}/end")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM})
    @Operation(summary = "End it: the clock runs again from the next day (鉴定结束)")
    @APIResponseSchema(AppraisalView.class)
    public Response endAppraisal(
            UUID id, int number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppraisalEnd request) {
        return once.answer(request, () -> {
            Done<AppraisalView, Counted> ended =
                    desk.endAppraisal(id, optional(ifMatch), number, request, actors.get());
            return Answer.ok(ended.value().with(ended.after().schedule()), ended.version());
        });
    }

    @POST
    @Path("/new-material")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, SYSTEM, HOTLINE})
    @Operation(summary = "Record new facts and reasons of the complainant: the period starts again (补充材料,重新起算)")
    @APIResponseSchema(Deadlines.class)
    public Response receiveNewMaterial(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewMaterial request) {
        return once.answer(request, () -> {
            Counted done = desk.receiveNewMaterial(id, optional(ifMatch), request, actors.get());
            return Answer.ok(
                    new Deadlines(done.schedule().deadlines()), done.complaint().version());
        });
    }

    private Response extension(Object request, Function<Actor, Done<ExtensionView, Counted>> effect) {
        return once.answer(request, () -> {
            Done<ExtensionView, Counted> done = effect.apply(actors.get());
            return Answer.ok(done.value().with(done.after().schedule()), done.version());
        });
    }
}
