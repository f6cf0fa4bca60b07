package org.xiaobao.review.review;

import static org.xiaobao.review.Roles.APPROVER;
import static org.xiaobao.review.Roles.AUDITOR;
import static org.xiaobao.review.Roles.BUSINESS_OWNER;
import static org.xiaobao.review.Roles.REPORTING_OFFICER;
import static org.xiaobao.review.Roles.REVIEWER;
import static org.xiaobao.review.Roles.SYSTEM;

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
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.review.review.ReviewViews.ConclusionRequest;
import org.xiaobao.review.review.ReviewViews.OpinionRequest;
import org.xiaobao.review.review.ReviewViews.ResponseRequest;
import org.xiaobao.review.review.ReviewViews.ReviewRequest;
import org.xiaobao.review.review.ReviewViews.ReviewView;

/** One review over HTTP: paths, roles and status codes; it decides nothing. */
@Path("/api/v1/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews (消保审查)", description = "Consumer-protection reviews from submission to conclusion")
class ReviewResource {

    private final ReviewDesk desk;
    private final Once once;
    private final AuditTrail trail;
    private final CurrentActor actor;

    ReviewResource(ReviewDesk desk, Once once, AuditTrail trail, CurrentActor actor) {
        this.desk = desk;
        this.once = once;
        this.trail = trail;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({BUSINESS_OWNER, SYSTEM})
    @Operation(
            summary = "Submit a text for review (送审)",
            description =
                    "A reference that is already known answers 200 with the first review, or 409 when another unit has"
                            + " it.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    public Response submit(@NotNull @Valid ReviewRequest request) {
        return once.first(
                request,
                "/api/v1/reviews",
                owner -> desk.known(request.reference(), owner),
                owner -> desk.submit(
                        request.unit(), request.reference(), request.toSubmission(), request.submittedAt(), owner));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({BUSINESS_OWNER, REVIEWER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "Read a review with its opinions (查看审查)")
    @APIResponseSchema(ReviewView.class)
    public Response read(UUID id) {
        return Answer.of(desk.read(id, actor.get())).response();
    }

    @POST
    @Path("/{id}/opinions")
    @RolesAllowed(REVIEWER)
    @Operation(summary = "Give an opinion; it gets the next number (提出审查意见)")
    @APIResponseSchema(ReviewView.class)
    public Response giveOpinion(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OpinionRequest request) {
        return once.act(
                request,
                actor -> desk.giveOpinion(
                        id, ExpectedVersion.optional(ifMatch), new Secret(request.text()), request.at(), actor));
    }

    @POST
    @Path("/{id}/opinions/{number}/response")
    @RolesAllowed({BUSINESS_OWNER, SYSTEM})
    @Operation(summary = "Answer an opinion: adopted, partly, or not, and why (回应审查意见)")
    @APIResponseSchema(ReviewView.class)
    public Response answerOpinion(
            UUID id, int number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ResponseRequest request) {
        return once.act(
                request,
                actor -> desk.answerOpinion(
                        id,
                        ExpectedVersion.optional(ifMatch),
                        number,
                        request.adoption(),
                        new Secret(request.reason()),
                        request.at(),
                        actor));
    }

    @POST
    @Path("/{id}/conclusion")
    @RolesAllowed(REVIEWER)
    @Operation(
            summary = "Conclude the review; final (作出审查结论)",
            description = "To pass, every opinion must be answered; to pass with amendments, there must be one.")
    @APIResponseSchema(ReviewView.class)
    public Response conclude(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ConclusionRequest request) {
        return once.act(
                request,
                actor -> desk.conclude(
                        id,
                        ExpectedVersion.optional(ifMatch),
                        request.result(),
                        Secret.of(request.note()),
                        request.at(),
                        actor));
    }

    @GET
    @Path("/{id}/journal")
    @RolesAllowed({REVIEWER, APPROVER, AUDITOR})
    @Operation(summary = "Every act on this review, in order (操作日志)")
    public List<JournalEntry> journal(UUID id) {
        return trail.of(desk.read(id, actor.get()).id());
    }

    @GET
    @Path("/{id}/journal/verification")
    @RolesAllowed({REVIEWER, APPROVER, AUDITOR})
    @Operation(summary = "Whether the journal is as it was written (日志链校验)")
    public ChainCheck verification(UUID id) {
        return trail.verify(desk.read(id, actor.get()).id());
    }
}
