package org.xiaobao.reporting.figure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.reporting.figure.Contribution.Shares;

/**
 * A mediation, counted in the year it was applied for, with the sum under the contract in dispute (涉及合同金额), not
 * the sum claimed or paid. One that was refused was never mediated and is stated apart.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MediationState(
        UUID mediationId,
        String number,
        String institution,
        String unit,
        String outcome,
        BigDecimal contractAmount,
        LocalDate appliedOn)
        implements Countable {

    static final String OPEN = "OPEN";

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
            return new Shares(Codes.of(Dimension.OUTCOME, outcome).map()).one(Figure.MEDIATIONS_REFUSED);
        }
        return new Shares(Codes.of(Dimension.OUTCOME, outcome == null ? OPEN : outcome)
                        .map())
                .one(Figure.MEDIATIONS_COUNT)
                .add(Figure.MEDIATIONS_CONTRACT_AMOUNT, yuan());
    }

    /** An amount finer than a fen is an error of its producer, not something to round away. */
    private BigDecimal yuan() {
        if (contractAmount == null) {
            return BigDecimal.ZERO;
        }
        if (!Limits.isShare(contractAmount)) {
            throw new ArithmeticException("an amount beyond all that is counted is not rescaled");
        }
        return contractAmount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
