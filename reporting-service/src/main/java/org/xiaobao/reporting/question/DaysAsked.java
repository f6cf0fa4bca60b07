package org.xiaobao.reporting.question;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.figure.Limits;

/** Days as they come: a year or a part of it, or the first and the last day of a span. */
public record DaysAsked(
        @RestQuery @Parameter(description = "Year; with period, instead of from and to (年度)")
        Integer year,

        @RestQuery @Parameter(description = "Y, H1, H2, Q1 to Q4, M01 to M12; default Y (期间)")
        String period,

        @RestQuery @Parameter(description = "First day of a span (起始日期)")
        LocalDate from,

        @RestQuery @Parameter(description = "Last day of a span, at most ten years on (截止日期)")
        LocalDate to) {

    private static final String WHOLE_YEAR = "Y";

    /** @throws DomainProblem 422 when both are asked for, or neither, or what is asked for is no period */
    public Period days() {
        if (year == null) {
            if (period != null || from == null && to == null) {
                throw DomainProblem.invalid(
                        "/year", "请填写年度，或填写起止日期", "give a year, or the first and the last day of a span");
            }
            return Period.between(from, to);
        }
        if (from != null || to != null) {
            throw DomainProblem.invalid("/from", "年度与起止日期只能填写一种", "give either a year or a span, not both");
        }
        if (year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR) {
            throw DomainProblem.invalid(
                    "/year",
                    "年度须在 " + Limits.FIRST_YEAR + " 至 " + Limits.LAST_YEAR + " 之间",
                    "must lie between " + Limits.FIRST_YEAR + " and " + Limits.LAST_YEAR);
        }
        return Period.of(year, period == null ? WHOLE_YEAR : period);
    }
}
