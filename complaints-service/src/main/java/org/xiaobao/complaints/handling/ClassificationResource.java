package org.xiaobao.complaints.handling;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.web.ExpectedVersion.required;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.security.CurrentActor;

/** How a complaint is classified. */
@Path("/api/v1/complaints/{id}/classification")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints (投诉)")
class ClassificationResource {

    @Schema(description = "Other codes, and why (重新分类)")
    record Reclassification(
            @NotBlank @Size(max = 60) @Schema(description = "A: business handling channel (投诉业务办理渠道)")
            String businessChannel,

            @NotBlank @Size(max = 60) @Schema(description = "B: business category (投诉业务类别)")
            String businessCategory,

            @NotBlank @Size(max = 60) @Schema(description = "C: reason of the complaint (投诉原因)")
            String reason,

            @NotBlank @Size(max = 2000) @Schema(description = "Why it is classified anew; journalled (重新分类理由)")
            String because) {

        Classification codes() {
            return new Classification(businessChannel, businessCategory, reason);
        }
    }

    private final ClassificationDesk desk;
    private final CurrentActor actors;

    ClassificationResource(ClassificationDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @PUT
    @RolesAllowed({COMPLAINT_OFFICER, SYSTEM})
    @Operation(
            summary =
                    "Classify it anew, in any status, by codes valid today or on its day of receipt; journalled with the reason (重新分类)")
    @APIResponseSchema(value = ComplaintView.class, responseDescription = "Done; the complaint as it is now (已办理)")
    public Response reclassify(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reclassification wanted) {
        return Answer.of(desk.reclassify(id, required(ifMatch), wanted.codes(), wanted.because(), actors.get()))
                .response();
    }
}
