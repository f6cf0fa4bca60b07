package org.xiaobao.complaints.deadline.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlineStatus;
import org.xiaobao.platform.text.AsUnit;

/** What may be asked of the deadline board; all given ones must hold. */
class BoardFilter {

    @QueryParam("dueWithin")
    @Min(0)
    @Max(366)
    @Parameter(description = "Due within so many calendar days from today; what is overdue is included (几日内到期)")
    Integer dueWithin;

    @QueryParam("unit")
    @AsUnit
    @Parameter(description = "Unit with everything below it (单位)")
    String unit;

    @QueryParam("handler")
    @Parameter(description = "Subject id of the handler (经办人)")
    String handler;

    @QueryParam("kind")
    @Parameter(description = "Kind of deadline (时限种类)")
    DeadlineKind kind;

    @QueryParam("status")
    @Parameter(description = "OPEN, MET or MISSED; default all that is not done yet, in time or late (状态)")
    DeadlineStatus status;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before (游标)")
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "Rows per page, 1 to 200, default 50 (每页条数)")
    @Min(1)
    @Max(200)
    @DefaultValue("50")
    int limit;

    @QueryParam("count")
    @Parameter(description = "true for the exact total (是否返回总数)")
    boolean count;
}
