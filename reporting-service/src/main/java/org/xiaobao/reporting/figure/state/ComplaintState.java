package org.xiaobao.reporting.figure.state;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Codes;
import org.xiaobao.reporting.figure.Contribution;
import org.xiaobao.reporting.figure.Contribution.Shares;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/**
 * A complaint ticket. It stands in the funnel of the day it was received, in exactly one disposition, and in the
 * handling figures of the day it was accepted. A repeat is answered with its original and has no handling of its own.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ComplaintState(
        UUID complaintId,
        String number,
        String institution,
        String unit,
        String region,
        String source,
        Instant receivedAt,
        String businessChannel,
        String businessCategory,
        String reason,
        String status,
        Disposition disposition,
        Instant acceptedAt,
        Instant decidedAt,
        LocalDate dueOn,
        String outcome,
        String satisfaction,
        String product,
        List<String> groups,
        Boolean joint,
        Instant majorSince,
        BigDecimal amountInDispute,
        Integer extensions,
        ReExamination reExamination,
        Integer decisionsSetAside,
        BigDecimal redressAmount)
        implements Countable {

    /** Disjoint: every ticket has one. A value not known here cannot be counted and goes to the dead letters. */
    enum Disposition {
        REJECTED(Figure.COMPLAINTS_REJECTED),
        REPEAT(Figure.COMPLAINTS_REPEAT),
        WITHDRAWN_IN_TIME(Figure.COMPLAINTS_WITHDRAWN_IN_TIME),
        VALID(Figure.COMPLAINTS_VALID);

        private final Figure figure;

        Disposition(Figure figure) {
            this.figure = figure;
        }
    }

    /** Of the present decision; without an outcome until it is decided. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReExamination(String outcome) {}

    private static final Set<String> CONCLUDED = Set.of("CLOSED", "WITHDRAWN");
    private static final Set<String> SATISFIED = Set.of("VERY_SATISFIED", "SATISFIED");
    private static final Set<String> UNANSWERED = Set.of("UNREACHABLE", "NO_ANSWER", "NOT_ANSWERED");
    private static final String SET_ASIDE = "SET_ASIDE";
    private static final String OPEN = "OPEN";

    /** States of before do not know what was told later: nothing of it is counted. */
    public ComplaintState {
        groups = groups == null ? List.of() : groups;
        extensions = extensions == null ? 0 : extensions;
        decisionsSetAside = decisionsSetAside == null ? 0 : decisionsSetAside;
    }

    @Override
    public Aspect subjectKind() {
        return Aspect.COMPLAINT;
    }

    @Override
    public UUID id() {
        return complaintId;
    }

    @Override
    public List<Contribution> contributions() {
        Contribution receipt = contribution(Aspect.COMPLAINT, receivedAt, funnel());
        boolean handled = acceptedAt != null && disposition != Disposition.REPEAT;
        return handled ? List.of(receipt, contribution(Aspect.HANDLING, acceptedAt, handling())) : List.of(receipt);
    }

    private Contribution contribution(Aspect aspect, Instant at, Shares shares) {
        return new Contribution(
                aspect, Zones.dayOf(at), number, null, "/api/v1/complaints/" + complaintId, shares.cells());
    }

    private Shares funnel() {
        Shares shares = new Shares(codes()).one(Figure.COMPLAINTS_GROSS).one(disposition.figure);
        return disposition == Disposition.VALID ? valid(shares) : shares;
    }

    private Shares valid(Shares shares) {
        return shares.oneIf(majorSince != null, Figure.COMPLAINTS_MAJOR)
                .oneIf(Boolean.TRUE.equals(joint), Figure.COMPLAINTS_JOINT)
                .oneIf(groups.stream().anyMatch(Objects::nonNull), Figure.COMPLAINTS_OF_SPECIAL_GROUPS)
                .amount(Figure.COMPLAINTS_AMOUNT_IN_DISPUTE, amountInDispute);
    }

    private Shares handling() {
        boolean timed = decidedAt != null && dueOn != null;
        boolean asked = satisfaction != null;
        Shares shares = new Shares(Codes.of(Dimension.DECISION_OUTCOME, outcome))
                .one(Figure.COMPLAINTS_ACCEPTED)
                .oneIf(CONCLUDED.contains(status), Figure.COMPLAINTS_CONCLUDED)
                .oneIf(timed, Figure.COMPLAINTS_DECIDED)
                .oneIf(timed && !Zones.dayOf(decidedAt).isAfter(dueOn), Figure.COMPLAINTS_DECIDED_ON_TIME)
                .oneIf(extensions > 0, Figure.COMPLAINTS_EXTENDED)
                .some(Figure.COMPLAINTS_EXTENSIONS, extensions)
                .amount(Figure.COMPLAINTS_REDRESS_AMOUNT, redressAmount)
                .oneIf(asked, Figure.SATISFACTION_ASKED)
                .oneIf(asked && !UNANSWERED.contains(satisfaction), Figure.SATISFACTION_ANSWERED)
                .oneIf(asked && SATISFIED.contains(satisfaction), Figure.SATISFACTION_SATISFIED);
        return examined(shares);
    }

    /** That of the present decision, and those by which earlier ones were set aside. */
    private Shares examined(Shares shares) {
        boolean present = reExamination != null;
        boolean setAside = present && SET_ASIDE.equals(reExamination.outcome());
        shares.some(Figure.COMPLAINTS_RE_EXAMINATIONS, decisionsSetAside + (present ? 1L : 0))
                .part(
                        Figure.COMPLAINTS_RE_EXAMINATIONS,
                        Dimension.RE_EXAMINATION_OUTCOME,
                        SET_ASIDE,
                        decisionsSetAside + (setAside ? 1L : 0));
        if (present && !setAside) {
            String open = reExamination.outcome() == null ? OPEN : reExamination.outcome();
            shares.part(Figure.COMPLAINTS_RE_EXAMINATIONS, Dimension.RE_EXAMINATION_OUTCOME, open, 1);
        }
        return shares;
    }

    private Codes codes() {
        return Codes.of(Dimension.SOURCE, source)
                .and(Dimension.BUSINESS_CHANNEL, businessChannel)
                .and(Dimension.BUSINESS_CATEGORY, businessCategory)
                .and(Dimension.REASON, reason)
                .and(Dimension.REGION, region)
                .and(Dimension.PRODUCT, product)
                .and(Dimension.GROUP, groups);
    }
}
