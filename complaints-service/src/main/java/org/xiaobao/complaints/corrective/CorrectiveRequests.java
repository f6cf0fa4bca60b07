package org.xiaobao.complaints.corrective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.AsKey;

/** What the acts on corrective actions ask for. */
interface CorrectiveRequests {

    @Schema(description = "New corrective action (提出整改措施)")
    record Raise(
            @NotBlank @Size(max = 4000) @Schema(description = "Root cause (问题根源)")
            String cause,

            @NotBlank @Size(max = 4000) @Schema(description = "Measure (整改措施)")
            String measure,

            @NotNull
            @AsKey
            @Pattern(
                    regexp = "[A-Za-z0-9._@/-]{1,100}",
                    message =
                            "须为人员标识或单位路径，如 /HQ/OUTLET-03 | must be a subject id or a unit's path such as /HQ/OUTLET-03")
            @Schema(
                    description = "Who carries it out: subject id or unit path, never a name (责任人或责任单位)",
                    examples = "/HQ/OUTLET-03")
            String owner,

            @NotNull @Schema(description = "To be completed by, not before today (整改期限)")
            LocalDate dueOn) {}

    @Schema(description = "Completion (整改完成)")
    record Completion(
            @NotBlank @Size(max = 4000) @Schema(description = "What shows that it is done (完成证明)")
            String evidence,

            @Schema(description = "When it was completed; default now (完成时间)")
            Instant at) {}

    @Schema(description = "Verification by another person (整改验证)")
    record Verification(
            @NotNull @Schema(description = "Whether it has effect; if not, raise another action (是否有效)")
            Boolean effective,

            @NotBlank @Size(max = 4000) @Schema(description = "What was found (验证说明)")
            String note) {}
}
