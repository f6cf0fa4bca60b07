package org.xiaobao.reporting.figure.state;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Codes;
import org.xiaobao.reporting.figure.Contribution;
import org.xiaobao.reporting.figure.Contribution.Shares;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/** A compliance review, counted in the year of its conclusion; until then it is open in the year it was submitted. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReviewState(
        UUID reviewId,
        String number,
        String institution,
        String unit,
        String kind,
        String department,
        String title,
        String conclusion,
        Instant submittedAt,
        Instant concludedAt,
        int opinionCount,
        int opinionsAdopted,
        int opinionsPartlyAdopted,
        int opinionsRejected,
        int opinionsOpen)
        implements Countable {

    @Override
    public Aspect subjectKind() {
        return Aspect.REVIEW;
    }

    @Override
    public UUID id() {
        return reviewId;
    }

    @Override
    public List<Contribution> contributions() {
        boolean concluded = concludedAt != null;
        return List.of(new Contribution(
                Aspect.REVIEW,
                Zones.dayOf(concluded ? concludedAt : submittedAt),
                number,
                title,
                "/api/v1/reviews/" + reviewId,
                (concluded ? concluded() : open()).cells()));
    }

    private Shares concluded() {
        return new Shares(Codes.of(Dimension.KIND, kind)
                        .and(Dimension.CONCLUSION, conclusion)
                        .and(Dimension.DEPARTMENT, department))
                .one(Figure.REVIEWS_TOTAL)
                .some(Figure.OPINIONS_TOTAL, opinionCount)
                .some(Figure.OPINIONS_ADOPTED, opinionsAdopted)
                .some(Figure.OPINIONS_PARTLY_ADOPTED, opinionsPartlyAdopted)
                .some(Figure.OPINIONS_REJECTED, opinionsRejected)
                .some(Figure.OPINIONS_OPEN, opinionsOpen);
    }

    private Shares open() {
        return new Shares(Codes.none()).one(Figure.REVIEWS_OPEN);
    }
}
