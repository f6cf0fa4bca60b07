package org.xiaobao.mediation.mediation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * What was applied for, and never changes afterwards. Guarantees that a case said to come from a complaint names it,
 * and that its amounts are yuan with two decimals. The contract amount is the sum under the contract in dispute, kept
 * apart from what is claimed and from what is settled.
 */
@Embeddable
public record Application(
        @Enumerated(EnumType.STRING) ApplicantSide applicantSide,
        @Enumerated(EnumType.STRING) Origin origin,
        UUID complaintId,
        String body,
        @Enumerated(EnumType.STRING) Track track,
        @Enumerated(EnumType.STRING) Mode mode,
        String product,
        Secret contractNumber,
        BigDecimal contractAmount,
        BigDecimal claimedAmount,
        LocalDate appliedOn) {

    public Application {
        if (origin == Origin.COMPLAINT && complaintId == null) {
            throw new DomainProblem(CommonProblem.INVALID_DATA)
                    .at(
                            "/complaintId",
                            "来源为投诉的调解必须注明投诉编号",
                            "A mediation that comes from a complaint names the complaint");
        }
        contractAmount = contractAmount.setScale(2);
        claimedAmount = claimedAmount == null ? null : claimedAmount.setScale(2);
    }

    /** Who applied (申请方). */
    public enum ApplicantSide {
        INSTITUTION,
        CONSUMER,
        COURT_REFERRAL
    }

    /** Where the case comes from; the two court origins are 委派 (before filing) and 委托 (after filing). */
    enum Origin {
        DIRECT,
        COMPLAINT,
        COURT_PRE_FILING,
        COURT_POST_FILING
    }

    /** How it is handled: 简易, 普通, 疑难复杂, 小额纠纷快速解决. */
    enum Track {
        SIMPLE,
        ORDINARY,
        COMPLEX,
        SMALL_CLAIM
    }

    /** Where the parties meet. */
    enum Mode {
        ON_SITE,
        ONLINE,
        PHONE
    }
}
