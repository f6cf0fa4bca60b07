package org.xiaobao.reporting.figure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.figure.Contribution.Shares;

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
        String satisfaction)
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

    private static final Set<String> CONCLUDED = Set.of("CLOSED", "WITHDRAWN");
    private static final Set<String> SATISFIED = Set.of("VERY_SATISFIED", "SATISFIED");
    private static final Set<String> UNANSWERED = Set.of("UNREACHABLE", "NO_ANSWER", "NOT_ANSWERED");

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
        return new Shares(codes()).one(Figure.COMPLAINTS_GROSS).one(disposition.figure);
    }

    private Shares handling() {
        boolean timed = decidedAt != null && dueOn != null;
        boolean asked = satisfaction != null;
        return new Shares(Map.of())
                .one(Figure.COMPLAINTS_ACCEPTED)
                .oneIf(CONCLUDED.contains(status), Figure.COMPLAINTS_CONCLUDED)
                .oneIf(timed, Figure.COMPLAINTS_DECIDED)
                .oneIf(timed && !Zones.dayOf(decidedAt).isAfter(dueOn), Figure.COMPLAINTS_DECIDED_ON_TIME)
                .oneIf(asked, Figure.SATISFACTION_ASKED)
                .oneIf(asked && !UNANSWERED.contains(satisfaction), Figure.SATISFACTION_ANSWERED)
                .oneIf(asked && SATISFIED.contains(satisfaction), Figure.SATISFACTION_SATISFIED);
    }

    private Map<Dimension, String> codes() {
        return Codes.of(Dimension.SOURCE, source)
                .and(Dimension.BUSINESS_CHANNEL, businessChannel)
                .and(Dimension.BUSINESS_CATEGORY, businessCategory)
                .and(Dimension.REASON, reason)
                .and(Dimension.REGION, region)
                .map();
    }
}
