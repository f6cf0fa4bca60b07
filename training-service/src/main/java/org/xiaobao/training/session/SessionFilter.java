package org.xiaobao.training.session;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.web.Paging;

/** What may be asked of the list of sessions; what is left out does not restrict it. */
record SessionFilter(
        @RestQuery @Parameter(description = "Kind (培训类型)") Course.Kind kind,

        @RestQuery @Parameter(description = "Only special training, or only other (是否专题)")
        Boolean special,

        @RestQuery @AsUnit @Parameter(description = "Unit that held it and everything below it (举办机构及下属)")
        String unit,

        @RestQuery @Parameter(description = "Earliest day (举办日期起)")
        LocalDate heldFrom,

        @RestQuery @Parameter(description = "Latest day (举办日期止)")
        LocalDate heldTo,

        @BeanParam @Valid Paging page) {}
