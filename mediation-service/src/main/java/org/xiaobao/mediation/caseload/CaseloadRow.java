package org.xiaobao.mediation.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.mediation.mediation.Application.ApplicantSide;
import org.xiaobao.mediation.mediation.MediationOutcome;
import org.xiaobao.mediation.mediation.MediationStatus;

/** A mediation as one line of the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A mediation in the list (调解案件列表项)")
record CaseloadRow(
        UUID id,
        @Schema(description = "Case number (案号)") String number,
        String unit,
        MediationStatus status,
        @Schema(description = "How it ended (结果)") MediationOutcome outcome,
        ApplicantSide applicantSide,
        String body,
        String product,
        @Schema(description = "Yuan (涉及合同金额,元)") BigDecimal contractAmount,
        @Schema(description = "Yuan (协议金额,元)") BigDecimal settledAmount,
        LocalDate appliedOn,
        Instant concludedAt) {

    /** As the query reads it; the outcome follows from the status. */
    CaseloadRow(
            UUID id,
            String number,
            String unit,
            MediationStatus status,
            ApplicantSide applicantSide,
            String body,
            String product,
            BigDecimal contractAmount,
            BigDecimal settledAmount,
            LocalDate appliedOn,
            Instant concludedAt) {
        this(
                id,
                number,
                unit,
                status,
                MediationOutcome.of(status).orElse(null),
                applicantSide,
                body,
                product,
                contractAmount,
                settledAmount,
                appliedOn,
                concludedAt);
    }
}
