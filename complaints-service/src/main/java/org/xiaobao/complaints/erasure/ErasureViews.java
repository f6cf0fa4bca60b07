package org.xiaobao.complaints.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.retention.Retention.Kept;

/** What is asked and answered about keeping and erasing a complaint's personal data. */
public interface ErasureViews {

    @Schema(description = "Erasure (删除个人信息)")
    record ErasureRequest(
            @NotBlank @Size(max = 500) @Schema(description = "Why; journalled (删除理由)")
            String reason) {}

    /** Where a complaint is on its way to erasure. */
    @Schema(description = "OPEN while it is handled, RETENTION_LOCKED while it must be kept, DUE, ERASED (保存状态)")
    enum RetentionState {
        OPEN,
        RETENTION_LOCKED,
        DUE,
        ERASED
    }

    @Schema(description = "Until when the personal data of a complaint are kept (个人信息保存期限)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RetentionView(
            RetentionState state,

            @Schema(description = "Day of its last act, absent while open (终结日)")
            LocalDate endedOn,

            @Schema(description = "By the rule in force on that day (保存截止日及依据)")
            Kept keep,

            @Schema(description = "When it was erased (删除时间)")
            Instant erasedAt) {}
}
