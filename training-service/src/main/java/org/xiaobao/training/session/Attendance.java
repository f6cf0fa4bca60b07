package org.xiaobao.training.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of one tier attended. The same three shapes (column, request, event) in one record, because they are one thing. */
@Embeddable
@Schema(description = "Attendance of one tier (参训人次)")
record Attendance(
        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Staff tier (人员层级)")
        Tier tier,

        @NotNull @PositiveOrZero @Max(1_000_000) @Schema(description = "Person-times (人次)")
        Integer count) {}
