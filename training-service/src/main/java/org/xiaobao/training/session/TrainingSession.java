package org.xiaobao.training.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

/**
 * A training session and who attended it, in person-times by tier. Guarantees that it is not in the future and that
 * attendance is given once for each tier, and only for tiers it was held for.
 */
@Entity
class TrainingSession extends UnitOwned {

    private String reference;

    @Embedded
    private Course course;

    @Enumerated(EnumType.STRING)
    private Tier[] tiers;

    @ElementCollection(fetch = FetchType.EAGER) // a handful of rows, always read with the session
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<Attendance> attendance = new ArrayList<>();

    private Instant correctedAt;

    TrainingSession() {}

    TrainingSession(UUID id, String institution, String unit, String reference) {
        super(id, institution, unit);
        this.reference = reference;
    }

    SessionFact.Held hold(Course course, Collection<Tier> tiers, List<Attendance> attendance, Instant now) {
        take(course, tiers, attendance, now);
        return new SessionFact.Held(Zones.startOf(course.heldOn()), state());
    }

    SessionFact.Corrected correct(
            Course course, Collection<Tier> tiers, List<Attendance> attendance, String reason, Instant now) {
        take(course, tiers, attendance, now);
        correctedAt = now;
        return new SessionFact.Corrected(reason, now, state());
    }

    private void take(Course course, Collection<Tier> tiers, List<Attendance> attendance, Instant now) {
        if (course.heldOn().isAfter(Zones.dayOf(now))) {
            throw DomainProblem.invalid("/heldOn", "举办日期不能晚于今天", "must not be after today");
        }
        Set<Tier> open = EnumSet.copyOf(tiers);
        for (int i = 0; i < attendance.size(); i++) {
            if (!open.remove(attendance.get(i).tier())) {
                throw DomainProblem.invalid(
                        "/attendance/" + i + "/tier",
                        "每个层级只填一次,且须为本次培训的层级",
                        "each tier once, and only tiers of this session");
            }
        }
        this.course = course;
        this.tiers = tiers.stream().distinct().sorted().toArray(Tier[]::new);
        this.attendance.clear();
        this.attendance.addAll(attendance);
    }

    SessionState state() {
        return new SessionState(
                id(),
                institution(),
                unit(),
                course.heldOn(),
                course.title(),
                course.kind(),
                course.special(),
                course.line(),
                Arrays.asList(tiers),
                course.hours(),
                course.conduct(),
                List.copyOf(attendance),
                attendance.stream().mapToLong(Attendance::count).sum());
    }

    String reference() {
        return reference;
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
