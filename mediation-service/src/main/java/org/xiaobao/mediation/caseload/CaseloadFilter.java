package org.xiaobao.mediation.caseload;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.mediation.mediation.Application.ApplicantSide;
import org.xiaobao.mediation.mediation.MediationOutcome;
import org.xiaobao.mediation.mediation.MediationStatus;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.web.Paging;

/** What may be asked of the list; what is left out does not restrict it. */
record CaseloadFilter(
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

        @BeanParam @Valid Paging page) {}
