package org.xiaobao.complaints.corrective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What may be asked of the list of corrective actions; all given ones must hold. */
class CorrectiveFilter {

    @QueryParam("status")
    @Parameter(description = "OPEN, COMPLETED, EFFECTIVE or INEFFECTIVE (状态)")
    CorrectiveStatus status;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this day, YYYY-MM-DD (整改期限早于)")
    LocalDate dueBefore;

    @QueryParam("owner")
    @Parameter(description = "Subject id or unit path, exact (责任人或责任单位)")
    String owner;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before (游标)")
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "Rows per page, 1 to 200, default 50 (每页条数)")
    @Min(1)
    @Max(200)
    @DefaultValue("50")
    int limit;
}
