package org.xiaobao.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.problem.ParameterBean;

/** Which page of a list is asked for, beside the list's own filters. */
public record Paging(
        @RestQuery @Parameter(description = "The page after: next of the page before (游标)")
        String cursor,

        @RestQuery @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "Rows per page (每页条数)")
        int limit,

        @RestQuery @Parameter(description = "Whether to count all rows (是否计总数)")
        boolean count)
        implements ParameterBean {}
