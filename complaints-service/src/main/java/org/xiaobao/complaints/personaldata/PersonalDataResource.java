package org.xiaobao.complaints.personaldata;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.xiaobao.complaints.dossier.ComplaintInClear;
import org.xiaobao.complaints.dossier.Dossier;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.ApiConventions;

/**
 * Personal data in clear, for a reason that stays in the journal. Not idempotent on purpose: each opening is an act of its
 * own, and an answer in clear must not be kept.
 */
@Path("/api/v1/complaints/{id}/personal-data-access")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data (个人信息)")
class PersonalDataResource {

    @Schema(description = "Access to personal data in clear (查看个人信息明文)")
    record AccessRequest(
            @NotBlank @Size(max = 500) @Schema(description = "Why it must be seen (查看理由)")
            String reason) {}

    private final Dossier file;
    private final CurrentActor actors;

    PersonalDataResource(Dossier file, CurrentActor actors) {
        this.file = file;
        this.actors = actors;
    }

    @POST
    @Extension(name = ApiConventions.ANSWER_NOT_KEPT, value = "true")
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER})
    @Operation(summary = "Open the personal data of a complaint in clear; journalled with the reason (查看个人信息明文)")
    @APIResponse(
            responseCode = "200",
            description = "The personal data in clear; do not store it (明文)",
            content = @Content(schema = @Schema(implementation = ComplaintInClear.class)))
    public Response open(UUID id, @NotNull @Valid AccessRequest request) {
        return Response.ok(file.openInClear(id, request.reason(), actors.get()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
