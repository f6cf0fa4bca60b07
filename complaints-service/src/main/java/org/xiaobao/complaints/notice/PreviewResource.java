package org.xiaobao.complaints.notice;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.notice.TemplateViews.PreviewRequest;
import org.xiaobao.complaints.notice.TemplateViews.PreviewView;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.ApiConventions;

/** What the notice of a decision would say. */
@Path("/api/v1/complaints/{id}/notice-preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts on a complaint (投诉处理)")
class PreviewResource {

    private final NoticePreview preview;
    private final CurrentActor actors;

    PreviewResource(NoticePreview preview, CurrentActor actors) {
        this.preview = preview;
        this.actors = actors;
    }

    @POST
    @Extension(name = ApiConventions.ANSWER_NOT_KEPT, value = "true")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER})
    @Operation(
            summary = "What the notice of a decision would say (告知书预览)",
            description =
                    "Changes nothing. With a reason personal data are shown in clear and the reading is journalled.")
    @APIResponse(
            responseCode = "200",
            description = "The text (正文)",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public Response preview(UUID id, @NotNull @Valid PreviewRequest request) {
        return Response.ok(preview.of(id, request, actors.get()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
