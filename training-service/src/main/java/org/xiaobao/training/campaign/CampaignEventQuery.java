package org.xiaobao.training.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.text.AsUnit;

/** What may be asked of the list of a campaign's events; what is left out does not restrict it. */
record CampaignEventQuery(
        @RestQuery @Parameter(description = "Online or offline (线上/线下)")
        CampaignEvent.Mode mode,

        @RestQuery @AsUnit @Parameter(description = "Unit that held it and everything below it (举办机构及下属)")
        String unit,

        @RestQuery @Parameter(description = "Earliest day (举办日期起)")
        LocalDate heldFrom,

        @RestQuery @Parameter(description = "Latest day (举办日期止)")
        LocalDate heldTo,

        @RestQuery @Parameter(description = "The page after: next of the page before (游标)")
        String cursor,

        @RestQuery @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "Rows per page (每页条数)")
        int limit,

        @RestQuery @Parameter(description = "Whether to count all rows (是否计总数)")
        boolean count) {}
