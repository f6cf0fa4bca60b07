package org.xiaobao.mediation.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The whole reportable state of a mediation after an act, carried by each of its events: a reader keeps the one with
 * the highest sequence. Holds nothing personal. Field names are a contract with consumers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MediationState(
        UUID mediationId,
        String number,
        String institution,
        String unit,
        Application.ApplicantSide applicantSide,
        Application.Origin origin,
        UUID complaintId,
        String body,
        Application.Track track,
        Application.Mode mode,
        String product,
        MediationStatus status,
        MediationOutcome outcome,
        BigDecimal contractAmount,
        BigDecimal claimedAmount,
        BigDecimal settledAmount,
        LocalDate appliedOn,
        Instant acceptedAt,
        Instant concludedAt) {}
