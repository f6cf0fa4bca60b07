package org.xiaobao.reporting.figure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.reporting.figure.Contribution.Shares;

/** A training session with who attended it, in person-times by tier. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrainingSessionState(
        UUID sessionId,
        String institution,
        String unit,
        LocalDate heldOn,
        String title,
        boolean special,
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
        Shares shares = new Shares(Codes.of(Dimension.CONDUCT, conduct).map())
                .one(Figure.TRAINING_SESSIONS)
                .oneIf(special, Figure.TRAINING_SPECIAL_SESSIONS)
                .some(
                        Figure.TRAINING_PERSON_TIMES,
                        present.stream().mapToLong(Attendance::count).reduce(0, Math::addExact));
        present.stream()
                .filter(group -> group.count() != 0)
                .forEach(group -> shares.row(
                        Figure.TRAINING_PERSON_TIMES, Dimension.TIER, group.tier(), BigDecimal.valueOf(group.count())));
        return shares;
    }
}
