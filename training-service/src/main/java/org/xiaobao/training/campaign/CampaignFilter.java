package org.xiaobao.training.campaign;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.web.Paging;

/** What may be asked of the list of campaigns; what is left out does not restrict it. */
record CampaignFilter(
        @RestQuery @Parameter(description = "Earliest first day (开始日期起)")
        LocalDate startsFrom,

        @RestQuery @Parameter(description = "Latest first day (开始日期止)")
        LocalDate startsTo,

        @BeanParam @Valid Paging page) {}
