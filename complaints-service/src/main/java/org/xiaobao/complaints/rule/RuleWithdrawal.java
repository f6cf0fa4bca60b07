package org.xiaobao.complaints.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rule that has not begun is taken back. */
@Schema(description = "Withdrawal of a rule that has not begun (撤回未生效的规则)")
public record RuleWithdrawal(
        @NotBlank @Size(max = 500) @Schema(description = "Why (原因)")
        String reason) {}
