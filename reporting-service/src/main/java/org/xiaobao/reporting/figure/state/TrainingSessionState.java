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

/** A training session with who attended it, in person-times by tier. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrainingSessionState(
        UUID sessionId,
        String institution,
        String unit,
        LocalDate heldOn,
        String title,
        String kind,
        boolean special,
        String line,
        BigDecimal hours,
        String conduct,
        List<Attendance> attendance)
        implements Countable {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Attendance(String tier, long count) {}

    @Override
    public Aspect subjectKind() {
        return Aspect.TRAINING_SESSION;
    }

    @Override
    public UUID id() {
        return sessionId;
    }

    @Override
    public List<Contribution> contributions() {
        return List.of(new Contribution(
                Aspect.TRAINING_SESSION,
                heldOn,
                null,
                title,
                "/api/v1/training-sessions/" + sessionId,
                shares().cells()));
    }

    private Shares shares() {
        List<Attendance> present = attendance == null ? List.of() : attendance;
        Shares shares = new Shares(Codes.of(Dimension.CONDUCT, conduct)
                        .and(Dimension.TRAINING_KIND, kind)
                        .and(Dimension.LINE, line))
                .one(Figure.TRAINING_SESSIONS)
                .oneIf(special, Figure.TRAINING_SPECIAL_SESSIONS)
                .amount(Figure.TRAINING_HOURS, hours)
                .some(
                        Figure.TRAINING_PERSON_TIMES,
                        present.stream().mapToLong(Attendance::count).reduce(0, Math::addExact));
        present.forEach(
                group -> shares.part(Figure.TRAINING_PERSON_TIMES, Dimension.TIER, group.tier(), group.count()));
        return shares;
    }
}
