package org.xiaobao.training.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What may be asked of the list of campaigns; what is left out does not restrict it. */
record CampaignQuery(
        @RestQuery @Parameter(description = "Earliest first day (开始日期起)")
        LocalDate startsFrom,

        @RestQuery @Parameter(description = "Latest first day (开始日期止)")
        LocalDate startsTo,

        @RestQuery @Parameter(description = "The page after: next of the page before (游标)")
        String cursor,

        @RestQuery @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "Rows per page (每页条数)")
        int limit,

        @RestQuery @Parameter(description = "Whether to count all rows (是否计总数)")
        boolean count) {}
