package org.xiaobao.complaints;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.problem.ParameterBean;
import org.xiaobao.platform.web.Paging;

/** Which page of a list is asked for, beside the list's own filters; not every list can be counted. */
public record PageAsked(
        @RestQuery @Parameter(description = "The next of the page before (游标)")
        String cursor,

        @RestQuery
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        @Parameter(description = "Rows per page, 1 to 200, default 50 (每页条数)")
        int limit)
        implements ParameterBean {

    /** As the platform asks, which can count every list. */
    public Paging counting(boolean count) {
        return new Paging(cursor, limit, count);
    }
}
