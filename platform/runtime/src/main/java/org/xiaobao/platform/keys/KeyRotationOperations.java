package org.xiaobao.platform.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.privacy.KeyRotation.Progress;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.Roles;

/**
 * The keys of a service's encrypted fields, of all institutions: which are in use, how far a rotation is, and new ones. A
 * service says at which path.
 */
public abstract class KeyRotationOperations {

    @Schema(description = "Rotation of the keys (密钥轮换)")
    public record RotationRequest(
            @NotBlank @Size(max = 500) @Schema(description = "Why (原因)")
            String reason) {}

    @Schema(description = "Keys in use and what is still under earlier ones (密钥轮换进度)")
    public record RotationView(
            @Schema(description = "Id of the key fields are encrypted with (字段密钥编号)")
            String fieldKey,

            @Schema(description = "Id of the key of the blind indexes (盲索引密钥编号)")
            String indexKey,

            @Schema(description = "Earlier field keys, kept for reading (旧字段密钥数)")
            int earlierFieldKeys,

            @Schema(description = "Earlier index keys, kept for finding (旧索引密钥数)")
            int earlierIndexKeys,

            @Schema(description = "True when nothing is under an earlier key any more (是否完成)")
            boolean complete,

            @Schema(description = "Tables with encrypted columns (含加密字段的表)")
            List<TableView> tables) {

        static RotationView of(Progress progress) {
            return new RotationView(
                    progress.fieldKey(),
                    progress.indexKey(),
                    progress.earlierFieldKeys(),
                    progress.earlierIndexKeys(),
                    progress.complete(),
                    progress.remaining().entrySet().stream()
                            .map(table -> new TableView(table.getKey(), table.getValue()))
                            .toList());
        }
    }

    @Schema(description = "A table with encrypted columns (加密表)")
    public record TableView(
            @Schema(description = "Its name (表名)") String table,

            @Schema(description = "Rows still under an earlier key (待轮换行数)")
            long remaining) {}

    private final KeyRotationDesk desk;
    private final Once once;
    private final CurrentActor actors;

    protected KeyRotationOperations(KeyRotationDesk desk, Once once, CurrentActor actors) {
        this.desk = desk;
        this.once = once;
        this.actors = actors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @SecurityRequirement(
            name = "SecurityScheme",
            scopes = Roles.OPERATOR) // the document learns roles from own methods only
    @Operation(summary = "Which keys are in use, and how many rows are still under earlier ones (密钥轮换进度)")
    public RotationView progress() {
        return RotationView.of(desk.progress());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @SecurityRequirement(
            name = "SecurityScheme",
            scopes = Roles.OPERATOR) // the document learns roles from own methods only
    @Operation(
            summary = "Make new keys: used at once, earlier ones stay readable, rows are encrypted again in the"
                    + " background (轮换密钥)")
    @APIResponseSchema(
            value = RotationView.class,
            responseDescription = "Begun; GET shows how far it is (已开始)",
            responseCode = "202")
    public Response rotate(@NotNull @Valid RotationRequest request) {
        return once.answer(
                request,
                () -> new Answer(202, null, null, RotationView.of(desk.rotate(request.reason(), actors.get()))));
    }
}
