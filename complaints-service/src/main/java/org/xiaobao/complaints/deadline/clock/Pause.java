package org.xiaobao.complaints.deadline.clock;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.workdays.Interruption;

/**
 * Days that are not counted: those after the first one up to and with the last one, as periods are counted everywhere
 * here. Without an end it runs.
 */
@Schema(description = "A pause of the clock (不计入期间)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pause(
        @Schema(description = "MEDIATION 调解, APPRAISAL 鉴定、检测、评估")
        PauseKind kind,

        @Schema(description = "Day it began, itself counted (开始日)")
        LocalDate from,

        @Schema(description = "Last day not counted, absent while it runs (结束日)")
        LocalDate to)
        implements Interruption {

    public Pause {
        requireNonNull(kind);
        requireNonNull(from);
    }
}
