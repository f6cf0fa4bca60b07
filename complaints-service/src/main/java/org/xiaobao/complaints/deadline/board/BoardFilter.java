package org.xiaobao.complaints.deadline.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.complaints.PageAsked;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlineStatus;
import org.xiaobao.platform.text.AsUnit;

/** What may be asked of the deadline board; all given ones must hold. */
record BoardFilter(
        @RestQuery
        @Min(0)
        @Max(366)
        @Parameter(description = "Due within so many calendar days from today; what is overdue is included (几日内到期)")
        Integer dueWithin,

        @RestQuery @AsUnit @Parameter(description = "Unit with everything below it (单位)")
        String unit,

        @RestQuery @Parameter(description = "Subject id of the handler (经办人)")
        String handler,

        @RestQuery @Parameter(description = "Kind of deadline (时限种类)")
        DeadlineKind kind,

        @RestQuery
        @Parameter(description = "OPEN, MET or MISSED; default all that is not done yet, in time or late (状态)")
        DeadlineStatus status,

        @BeanParam @Valid PageAsked page,

        @RestQuery @Parameter(description = "true for the exact total (是否返回总数)")
        boolean count) {}
