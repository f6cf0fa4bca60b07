package org.xiaobao.reporting.figure.state;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Codes;
import org.xiaobao.reporting.figure.Contribution;
import org.xiaobao.reporting.figure.Contribution.Shares;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/**
 * A mediation, counted in the year it was applied for, with the sum under the contract in dispute (涉及合同金额), and
 * apart from it the sums claimed and settled. One that was refused was never mediated and is stated apart.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MediationState(
        UUID mediationId,
        String number,
        String institution,
        String unit,
        String outcome,
        String track,
        String mode,
        String origin,
        BigDecimal contractAmount,
        BigDecimal claimedAmount,
        BigDecimal settledAmount,
        LocalDate appliedOn)
        implements Countable {

    private static final String OPEN = "OPEN";
    private static final String AGREED = "AGREED";

    @Override
    public Aspect subjectKind() {
        return Aspect.MEDIATION;
    }

    @Override
    public UUID id() {
        return mediationId;
    }

    @Override
    public List<Contribution> contributions() {
        return List.of(new Contribution(
                Aspect.MEDIATION, appliedOn, number, null, "/api/v1/mediations/" + mediationId, shares().cells()));
    }

    private Shares shares() {
        if ("REFUSED".equals(outcome)) {
            return new Shares(Codes.none()).one(Figure.MEDIATIONS_REFUSED);
        }
        return new Shares(Codes.of(Dimension.OUTCOME, outcome == null ? OPEN : outcome)
                        .and(Dimension.TRACK, track)
                        .and(Dimension.MODE, mode)
                        .and(Dimension.ORIGIN, origin))
                .one(Figure.MEDIATIONS_COUNT)
                .oneIf(AGREED.equals(outcome), Figure.MEDIATIONS_AGREED)
                .amount(Figure.MEDIATIONS_CONTRACT_AMOUNT, contractAmount)
                .amount(Figure.MEDIATIONS_CLAIMED_AMOUNT, claimedAmount)
                .amount(Figure.MEDIATIONS_SETTLED_AMOUNT, settledAmount);
    }
}
