package org.xiaobao.complaints.evidence;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.files.spool.Download;
import org.xiaobao.platform.security.CurrentActor;

/** The evidence of a case for a reason that stays in the journal. Not idempotent on purpose: each drawing is an act of its own. */
@Path("/api/v1/complaints/{id}/evidence-pack")
@Tag(name = "Attachments (附件)")
class EvidenceResource {

    @Schema(description = "Evidence pack (证据包)")
    record PackRequest(
            @NotBlank @Size(max = 500) @Schema(description = "What it is needed for (用途)")
            String reason) {}

    private final EvidenceDesk desk;
    private final CurrentActor actors;

    EvidenceResource(EvidenceDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({COMPLAINT_OFFICER, AUDITOR})
    @Operation(
            summary =
                    "Draw the evidence of a case as a ZIP with the hash of every file; journalled with the reason (证据包)")
    @APIResponse(
            responseCode = "200",
            description = "The pack; personal data masked, attachments as they were added (证据包)",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response draw(UUID id, @NotNull @Valid PackRequest request) {
        EvidenceDesk.Drawn drawn = desk.draw(id, request.reason(), actors.get());
        return Download.of(drawn.file(), "application/zip", "evidence-" + drawn.caseNumber() + ".zip")
                .build();
    }
}
