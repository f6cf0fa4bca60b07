package org.xiaobao.complaints.corrective;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.complaints.PageAsked;

/** What may be asked of the list of corrective actions; all given ones must hold. */
record CorrectiveFilter(
        @RestQuery @Parameter(description = "OPEN, COMPLETED, EFFECTIVE or INEFFECTIVE (状态)")
        CorrectiveStatus status,

        @RestQuery @Parameter(description = "Due before this day, YYYY-MM-DD (整改期限早于)")
        LocalDate dueBefore,

        @RestQuery @Parameter(description = "Subject id or unit path, exact (责任人或责任单位)")
        String owner,

        @BeanParam @Valid PageAsked page) {}
