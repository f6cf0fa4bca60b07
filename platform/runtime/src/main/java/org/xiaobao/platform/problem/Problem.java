package org.xiaobao.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one shape of an error answer (RFC 9457). */
@Schema(description = "Problem details (问题详情), RFC 9457")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "urn:xiaobao:problem:<code>") String type,

        @Schema(description = "Short, the same for every occurrence (标题)")
        String title,

        @Schema(description = "HTTP status (状态码)") int status,

        @Schema(description = "What happened here and what to do (说明)")
        String detail,

        @Schema(description = "Stable code for programs (错误代码)")
        String code,

        @Schema(description = "The fields concerned (字段问题)") List<FieldProblem> violations,

        @Schema(description = "Trace to quote to support (跟踪号)")
        String traceId) {

    @Schema(description = "One field that was refused (字段问题)")
    public record FieldProblem(
            @Schema(description = "JSON pointer of the field, e.g. /complainant/name")
            String pointer,

            @Schema(description = "What is wrong and the remedy (原因与改法)")
            String message) {}
}
