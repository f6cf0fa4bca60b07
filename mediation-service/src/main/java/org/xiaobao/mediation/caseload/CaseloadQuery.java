package org.xiaobao.mediation.caseload;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.mediation.mediation.Application.ApplicantSide;
import org.xiaobao.mediation.mediation.MediationOutcome;
import org.xiaobao.mediation.mediation.MediationStatus;
import org.xiaobao.platform.text.AsUnit;

/** What may be asked of the list; what is left out does not restrict it. */
record CaseloadQuery(
        @RestQuery @Parameter(description = "Status (状态)") MediationStatus status,

        @RestQuery @Parameter(description = "How it ended (结果)")
        MediationOutcome outcome,

        @RestQuery @Parameter(description = "Who applied (申请方)")
        ApplicantSide applicantSide,

        @RestQuery @AsUnit @Parameter(description = "Unit in charge and everything below it (承办机构及下属)")
        String unit,

        @RestQuery @Parameter(description = "First day of application (申请日期起)")
        LocalDate appliedFrom,

        @RestQuery @Parameter(description = "Last day of application (申请日期止)")
        LocalDate appliedTo,

        @RestQuery @Parameter(description = "The page after: next of the page before (游标)")
        String cursor,

        @RestQuery @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "Rows per page (每页条数)")
        int limit,

        @RestQuery @Parameter(description = "Whether to count all rows (是否计总数)")
        boolean count) {}
