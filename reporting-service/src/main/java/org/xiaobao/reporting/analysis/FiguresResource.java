package org.xiaobao.reporting.analysis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.analysis.FigureViews.FiguresView;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.question.Asked;
import org.xiaobao.reporting.question.Asking;

@Path("/api/v1/figures")
@Tag(name = "figures", description = "Figures one by one, compared, ranked and followed over time (指标分析)")
@RolesAllowed({
    Roles.REPORTING_OFFICER,
    Roles.AUDITOR,
    Roles.APPROVER,
    Roles.COMPLAINT_OFFICER,
    Roles.ADMIN,
    Roles.SYSTEM
})
class FiguresResource {

    private final Asking asking;
    private final FiguresDesk desk;

    FiguresResource(Asking asking, FiguresDesk desk) {
        this.asking = asking;
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Figures with the period before and the same days a year earlier (指标与环比、同比)",
            description = "All, or those named. Every percentage comes with its base; on fewer than 30 cases with an interval, and "
                    + "each change of a number of cases says whether it is more than chance.")
    public FiguresView figures(
            @BeanParam Asked asked,
            @QueryParam("figure") @Parameter(description = "Names of figures, see /api/v1/figure-definitions; default all (指标代码)")
                    List<String> figures) {
        return desk.figures(asking.question(asked.days(), asked.unit()), Definitions.named(figures, "/figure"));
    }
}
