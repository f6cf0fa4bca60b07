package org.xiaobao.platform.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.Roles;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.ETags;
import org.xiaobao.platform.web.ExpectedVersion;

@Path("/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
class NoteResource {

    private final NoteDesk desk;
    private final Once once;
    private final CurrentActor actor;
    private final AuditTrail trail;

    NoteResource(NoteDesk desk, Once once, CurrentActor actor, AuditTrail trail) {
        this.desk = desk;
        this.once = once;
        this.actor = actor;
        this.trail = trail;
    }

    @POST
    public Response write(@Valid @NotNull NoteViews.NewNote request) {
        return once.answer(request, () -> {
            Note note = desk.write(request, actor.get());
            return Answer.created("/notes/" + note.id(), NoteViews.View.from(note), note.version());
        });
    }

    @POST
    @Path("{id}/revision")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NoteViews.Revision request) {
        return once.answer(request, () -> {
            Note note = desk.revise(id, ExpectedVersion.optional(ifMatch), request, actor.get());
            return Answer.ok(NoteViews.View.from(note), note.version());
        });
    }

    @PUT
    @Path("{id}/title")
    public Response retitle(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NoteViews.Title request) {
        NoteViews.Revision revision = new NoteViews.Revision(request.title(), null);
        Note note = desk.revise(id, ExpectedVersion.required(ifMatch), revision, actor.get());
        return Response.ok(NoteViews.View.from(note))
                .header("ETag", ETags.of(note.version()))
                .build();
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id) {
        Note note = desk.read(id, actor.get());
        return Response.ok(NoteViews.View.from(note))
                .header("ETag", ETags.of(note.version()))
                .build();
    }

    @GET
    @Path("{id}/journal")
    public List<JournalEntry> journal(@PathParam("id") UUID id) {
        desk.read(id, actor.get());
        return trail.of(id);
    }

    @GET
    @Path("{id}/journal/verification")
    public ChainCheck verification(@PathParam("id") UUID id) {
        return trail.verify(id);
    }

    @GET
    public List<String> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        return cursor == null ? List.of("limit " + limit) : Cursor.read(cursor, 2);
    }

    @GET
    @Path("defect")
    public String defect() {
        throw new IllegalStateException("org.xiaobao.secret.Inside password=hunter2");
    }

    @GET
    @Path("descent")
    public String descend() {
        return descend();
    }
}
