package org.xiaobao.complaints.rights;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What may be asked of the list of rights requests; all given ones must hold. */
class RightsFilter {

    @QueryParam("status")
    @Parameter(description = "RECEIVED, GRANTED, REFUSED or FULFILLED (状态)")
    RightsStatus status;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this day, YYYY-MM-DD (办理期限早于)")
    LocalDate dueBefore;

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
