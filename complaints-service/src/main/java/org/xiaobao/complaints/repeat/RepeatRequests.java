package org.xiaobao.complaints.repeat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What linking and unlinking ask for. */
interface RepeatRequests {

    @Schema(description = "Link to the complaint it repeats (认定为重复投诉)")
    record Link(
            @NotNull @Schema(description = "The original, or another repeat of it (原投诉)")
            UUID originalId,

            @NotBlank @Size(max = 2000) @Schema(description = "Why it is the same complaint (认定理由)")
            String reason) {}

    /** A class, not a record, because the body of a DELETE is optional. */
    @Schema(description = "Undo the link (撤销重复认定)")
    final class Unlink {

        @Size(max = 2000)
        @Schema(description = "Why it is another complaint after all (理由)")
        private final String reason;

        @JsonCreator
        Unlink(@JsonProperty("reason") String reason) {
            this.reason = reason;
        }

        static String reason(Unlink requestOrNull) {
            return requestOrNull == null ? null : requestOrNull.reason;
        }
    }
}
