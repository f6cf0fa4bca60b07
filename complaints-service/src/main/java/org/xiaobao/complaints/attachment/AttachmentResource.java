package org.xiaobao.complaints.attachment;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.files.check.FileName;
import org.xiaobao.platform.files.check.Inspection;
import org.xiaobao.platform.files.check.Inspection.Passed;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** Files beside a complaint: one per request, its bytes the body. */
@Path("/api/v1/complaints/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments (附件)")
class AttachmentResource {

    /** What makes two uploads the same request. */
    record Claim(String name, String type, String sha256) {}

    private final AttachmentDesk desk;
    private final Inspection inspection;
    private final AttachmentRules rules;
    private final Once once;
    private final CurrentActor actors;

    AttachmentResource(
            AttachmentDesk desk, Inspection inspection, AttachmentRules rules, Once once, CurrentActor actors) {
        this.desk = desk;
        this.inspection = inspection;
        this.rules = rules;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, SYSTEM})
    @Operation(summary = "Attach a file; its kind is told by its content, and name and type must agree (添加附件)")
    @RequestBody(
            required = true,
            description = "The file's bytes; Content-Type is its type, or application/octet-stream (文件内容)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = AttachmentView.class, responseDescription = "Attached (已添加)", responseCode = "201")
    public Response add(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("X-File-Name")
                    @Parameter(required = true, description = "File name, percent-encoded UTF-8 (文件名)")
                    String fileName,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        Actor actor = actors.get();
        desk.requireInScope(id, actor); // before a byte of it is read
        FileName name = FileName.decoded(fileName);
        try (Spool content = Spool.of(body, rules.today(actor.institution()).maxBytes())) {
            Passed passed = inspection.of(content, name, type, rules.types(actor.institution()));
            return once.answer(new Claim(name.value(), passed.mediaType(), content.sha256Hex()), () -> {
                var added = desk.add(id, optional(ifMatch), passed, content, actor);
                String path = "/api/v1/complaints/" + id + "/attachments/"
                        + added.view().n();
                return Answer.created(path, added.view(), added.version());
            });
        }
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, SYSTEM})
    @Operation(summary = "List the attachments of a complaint (附件列表)")
    public Page<AttachmentView> list(UUID id) {
        return new Page<>(desk.list(id, actors.get()), null, null);
    }

    @GET
    @Path("/{n}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR})
    @Operation(summary = "Download an attachment; journalled before the first byte (下载附件)")
    @APIResponse(
            responseCode = "200",
            description = "The file; Repr-Digest is its SHA-256 (文件)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(UUID id, int n) {
        Attachment attachment = desk.open(id, n, actors.get());
        StreamingOutput content = out -> desk.copy(id, n, out);
        return Response.ok(content, attachment.mediaType())
                .header("Content-Length", attachment.size())
                .header("Content-Disposition", attachment.name().disposition(n))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(attachment.sha256()) + ":")
                .build();
    }
}
