package org.xiaobao.complaints.rule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.problem.ParameterBean;

/** Which rows of a book of rules are asked for: those of a day, or without one all, past and coming ones too. */
public record InForce(
        @RestQuery @Parameter(description = "Only rows in force on this day, YYYY-MM-DD (生效日期)")
        LocalDate on) implements ParameterBean {}
