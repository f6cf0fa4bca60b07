package org.xiaobao.complaints.rights;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.complaints.PageAsked;

/** What may be asked of the list of rights requests; all given ones must hold. */
record RightsFilter(
        @RestQuery @Parameter(description = "RECEIVED, GRANTED, REFUSED or FULFILLED (状态)")
        RightsStatus status,

        @RestQuery @Parameter(description = "Due before this day, YYYY-MM-DD (办理期限早于)")
        LocalDate dueBefore,

        @BeanParam @Valid PageAsked page) {}
