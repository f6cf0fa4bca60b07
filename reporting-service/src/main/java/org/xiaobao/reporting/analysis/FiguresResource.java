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
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.analysis.ConcentrationViews.ConcentrationsView;
import org.xiaobao.reporting.analysis.FigureViews.FiguresView;
import org.xiaobao.reporting.analysis.TrendViews.TrendView;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.question.Asked;
import org.xiaobao.reporting.question.Asking;
import org.xiaobao.reporting.question.Period;

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
    private final TrendDesk trends;
    private final ConcentrationsDesk concentrations;

    FiguresResource(Asking asking, FiguresDesk desk, TrendDesk trends, ConcentrationsDesk concentrations) {
        this.asking = asking;
        this.desk = desk;
        this.trends = trends;
        this.concentrations = concentrations;
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

    @GET
    @Path("/{key}/trend")
    @Operation(
            summary = "A figure month by month and over rolling quarters (指标走势)",
            description = "Each month is judged by the twelve before it. Numbers of cases have limits from the Poisson distribution, "
                    + "percentages from the binomial, exact for small numbers; outside lies what chance brings about 27 times in"
                    + " ten thousand. Every alarm says why it is told.")
    public TrendView trend(
            String key,
            @QueryParam("from") @Parameter(description = "First month; default eleven before the last (起始月)", example = "2024-01") String from,
            @QueryParam("to") @Parameter(required = true, description = "Last month (截止月)", example = "2024-12") String to,
            @QueryParam("unit") @AsUnit @Parameter(description = "A unit with all below it; default your own (单位)")
                    String unit) {
        return trends.trend(asking.question(Period.months(from, to), unit), Definitions.named(key, "/key"));
    }

    @GET
    @Path("/{key}/concentrations")
    @Operation(
            summary = "Where a figure gathers, the least likely first (集中情况)",
            description = "Each row of a breakdown beside the share it had in the twelve months before; a row is alarmed when so many "
                    + "cases or more would be less probable than 5%, divided by the number of rows looked at.")
    public ConcentrationsView concentrations(
            String key,
            @BeanParam Asked asked,
            @QueryParam("dimension") @Parameter(required = true, description = "unit, or a breakdown of the figure (维度)")
                    String dimension) {
        return concentrations.concentrations(
                asking.question(asked.days(), asked.unit()), Definitions.countedCases(key, "/key"), dimension);
    }
}
