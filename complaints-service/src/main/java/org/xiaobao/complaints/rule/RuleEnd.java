package org.xiaobao.complaints.rule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a rule ends. */
@Schema(description = "End of a rule (规则终止)")
public record RuleEnd(
        @NotNull @Schema(description = "Last day in force, today at the earliest (失效日)")
        LocalDate effectiveTo) {}
