package org.xiaobao.complaints.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.TimedRequest;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.UnitPath;

/** What the acts that organise the handling ask for. */
interface HandlingRequests {

    @Schema(description = "Assignment (指派)")
    record AssignmentRequest(
            @NotNull
            @Size(max = 200)
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Schema(description = "Unit that shall handle it, within your scope (承办单位)", examples = "/HQ/OUTLET-05")
            String unit,

            @NotNull
            @AsKey
            @Pattern(regexp = Texts.SUBJECT_ID, message = Texts.SUBJECT_ID_SAY)
            @Schema(description = "Subject id of who shall handle it (经办人)")
            String handler,

            @Schema(description = TimedRequest.AT) Instant at,

            @Size(max = 2000)
            @Schema(description = "Why; required when it is assigned again; kept in the journal (说明,改派必填)")
            String note) {}

    @Schema(description = "Major complaint (重大投诉认定)")
    record MajorRequest(
            @NotBlank
            @AsKey
            @Size(max = 60)
            @Schema(description = "Code list major-grounds (情形)", examples = "REGULATOR_NAMED")
            String ground,

            @Schema(description = TimedRequest.AT) Instant at,

            @Size(max = 2000) @Schema(description = "What happened; kept in the journal (说明)")
            String note) {}

    @Schema(description = "Report of a major complaint (重大投诉报告)")
    record MajorReportRequest(
            @NotBlank @Size(max = 200) @Schema(description = "To whom it was reported (报告对象)")
            String reportedTo,

            @Schema(description = TimedRequest.AT) Instant at) {}
}
