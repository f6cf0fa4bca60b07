package org.xiaobao.reporting.metrics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.question.Asking;
import org.xiaobao.reporting.question.CaseLinks;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.question.Question;

@Path("/api/v1/metrics")
@Tag(name = "metrics", description = "The year's figures, each open down to its cases (年度数据)")
@RolesAllowed({
    Roles.REPORTING_OFFICER,
    Roles.AUDITOR,
    Roles.APPROVER,
    Roles.COMPLAINT_OFFICER,
    Roles.ADMIN,
    Roles.SYSTEM
})
class MetricsResource {

    private final Asking asking;
    private final MetricsDesk desk;
    private final Cases cases;

    MetricsResource(Asking asking, MetricsDesk desk, Cases cases) {
        this.asking = asking;
        this.desk = desk;
        this.cases = cases;
    }

    @GET
    @Path("/{year}")
    @Operation(
            summary = "The figures of a year or a part of it (年度数据)",
            description = "Percentages are strings with two decimals, HALF_UP, from counts, and need not add to 100. "
                    + "Amounts are yuan with two decimals.")
    public MetricsView year(
            @Min(2000) @Max(2100) int year,
            @QueryParam("period") @DefaultValue("Y") @Parameter(description = "Y, H1, H2, Q1 to Q4, M01 to M12 (期间)")
                    String period,
            @QueryParam("unit") @AsUnit @Parameter(description = "A unit with all below it; default your own (单位)")
                    String unit) {
        return desk.figures(asking.question(Period.of(year, period), unit));
    }

    @GET
    @Operation(
            summary = "The figures of any span of days (任意期间数据)",
            description = "As those of a year, from the first day to the last, both included; at most ten years.")
    public MetricsView span(
            @QueryParam("from") @Parameter(required = true, description = "First day (起始日期)") LocalDate from,
            @QueryParam("to") @Parameter(required = true, description = "Last day (截止日期)") LocalDate to,
            @QueryParam("unit") @AsUnit @Parameter(description = "A unit with all below it; default your own (单位)")
                    String unit) {
        return desk.figures(asking.question(Period.between(from, to), unit));
    }

    @GET
    @Path("/{year}/cases")
    @Operation(
            summary = "The cases behind a number (数字背后的案件)",
            description =
                    "figure is the number's JSON path in the metrics answer, such as complaints.valid; a row of a "
                            + "breakdown is opened with its dimension as a further parameter. The values of the cases add up to "
                            + "the number; for counts there are exactly as many cases.")
    public CasesView cases(
            @Min(2000) @Max(2100) int year,
            @BeanParam CaseParameters asked,
            @QueryParam("period") @DefaultValue("Y") @Parameter(description = "Y, H1, H2, Q1 to Q4, M01 to M12 (期间)")
                    String period,
            @QueryParam("unit") @AsUnit @Parameter(description = "A unit with all below it; default your own (单位)")
                    String unit,
            @QueryParam("cursor") @Parameter(description = "next of the page before (游标)") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return cases(asking.question(Period.of(year, period), unit), asked, cursor, limit);
    }

    @GET
    @Path("/cases")
    @Operation(
            summary = "The cases behind a number of a span of days (任意期间数字背后的案件)",
            description = "As those behind a number of a year.")
    public CasesView casesOfSpan(
            @BeanParam CaseParameters asked,
            @QueryParam("from") @Parameter(required = true, description = "First day (起始日期)") LocalDate from,
            @QueryParam("to") @Parameter(required = true, description = "Last day (截止日期)") LocalDate to,
            @QueryParam("unit") @AsUnit @Parameter(description = "A unit with all below it; default your own (单位)")
                    String unit,
            @QueryParam("cursor") @Parameter(description = "next of the page before (游标)") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return cases(asking.question(Period.between(from, to), unit), asked, cursor, limit);
    }

    private CasesView cases(Question question, CaseParameters asked, String cursor, int limit) {
        CaseFilter filter = CaseFilter.of(asked, desk.labels(question));
        if (filter.ownUnit() != null) {
            asking.known("/" + CaseLinks.OWN_UNIT, filter.ownUnit());
        }
        return cases.list(question.selection(), filter, cursor, limit);
    }
}
