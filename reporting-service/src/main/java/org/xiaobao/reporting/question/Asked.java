package org.xiaobao.reporting.question;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.AsUnit;

/** Days and unit as they come: a year or a part of it, or the first and the last day of a span. */
public record Asked(
        @RestQuery @Parameter(description = "Year; with period, instead of from and to (年度)")
        Integer year,

        @RestQuery @Parameter(description = "Y, H1, H2, Q1 to Q4, M01 to M12; default Y (期间)")
        String period,

        @RestQuery @Parameter(description = "First day of a span (起始日期)")
        LocalDate from,

        @RestQuery @Parameter(description = "Last day of a span, at most ten years on (截止日期)")
        LocalDate to,

        @RestQuery @AsUnit @Parameter(description = "A unit with all below it; default your own (单位)")
        String unit) {

    /** @throws DomainProblem 422 when both are asked for, or neither, or what is asked for is no period */
    public Period days() {
        return new DaysAsked(year, period, from, to).days();
    }
}
