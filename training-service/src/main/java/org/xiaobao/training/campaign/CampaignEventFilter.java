package org.xiaobao.training.campaign;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.web.Paging;

/** What may be asked of the list of a campaign's events; what is left out does not restrict it. */
record CampaignEventFilter(
        @RestQuery @Parameter(description = "Online or offline (线上/线下)")
        CampaignEvent.Mode mode,

        @RestQuery @AsUnit @Parameter(description = "Unit that held it and everything below it (举办机构及下属)")
        String unit,

        @RestQuery @Parameter(description = "Earliest day (举办日期起)")
        LocalDate heldFrom,

        @RestQuery @Parameter(description = "Latest day (举办日期止)")
        LocalDate heldTo,

        @BeanParam @Valid Paging page) {}
