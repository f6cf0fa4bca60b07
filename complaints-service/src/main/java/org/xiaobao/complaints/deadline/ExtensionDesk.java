package org.xiaobao.complaints.deadline;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.xiaobao.complaints.deadline.DeadlineProblem.*;
import static org.xiaobao.complaints.deadline.clock.DeadlineKind.STATUTORY;
import static org.xiaobao.platform.problem.CommonProblem.FORBIDDEN;
import static org.xiaobao.platform.problem.DomainProblem.require;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.ClockCase;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.complaints.deadline.clock.DeadlineStatus;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/**
 * More time, step by step: asked before the period ends, approved by a role the policy names and never by who asked,
 * and where the policy says so only after the complainant was told. The caller holds the case's lock and journals.
 */
@ApplicationScoped
public class ExtensionDesk {

    private final Extensions extensions;
    private final DeadlineDesk deadlines;
    private final ClockStops stops;

    ExtensionDesk(Extensions extensions, DeadlineDesk deadlines, ClockStops stops) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.stops = stops;
    }

    /** @param level the step wanted, or null for the next one */
    @Transactional(MANDATORY)
    public ExtensionView request(
            ClockCase running, Integer level, String reason, Instant toldAt, Instant at, Actor actor) {
        requireRunning(running, at);
        List<Extension> earlier = extensions.of(running.id());
        require(earlier.stream().noneMatch(Extension::isPending), EXTENSION_PENDING);
        int next = nextLevel(running);
        if (level != null && level != next) {
            throw new DomainProblem(EXTENSION_STEP_SKIPPED)
                    .detail("下一级为 " + next + " 级", "The next step is level " + next);
        }
        Extension asked = new Extension(
                UuidCreator.getTimeOrderedEpoch(),
                running.id(),
                earlier.size() + 1,
                next,
                new Secret(reason),
                actor.id(),
                at);
        if (toldAt != null) {
            asked.tell(toldAt);
        }
        extensions.persistAndFlush(asked);
        return asked.view();
    }

    @Transactional(MANDATORY)
    public ExtensionView tell(ClockCase running, int number, Instant at) {
        Extension extension = extensions.require(running.id(), number);
        extension.tell(at);
        return extension.view();
    }

    @Transactional(MANDATORY)
    public ExtensionView approve(ClockCase running, int number, Instant at, Actor approver) {
        Extension extension = extensions.require(running.id(), number);
        DeadlinePolicy step = step(running, extension.level());
        requireRole(step, approver);
        if (extension.isPending()) {
            requireRunning(running, at);
        }
        extension.approve(approver.id(), step.noticeRequired(), at);
        extensions.flush();
        return extension.view();
    }

    @Transactional(MANDATORY)
    public ExtensionView refuse(ClockCase running, int number, String reason, Instant at, Actor approver) {
        Extension extension = extensions.require(running.id(), number);
        requireRole(step(running, extension.level()), approver);
        extension.refuse(approver.id(), new Secret(reason), at);
        return extension.view();
    }

    /** The act that the next one on this extension must not be dated before. */
    @Transactional(MANDATORY)
    public Instant requestedAt(UUID complaintId, int number) {
        return extensions.require(complaintId, number).requestedAt();
    }

    @Transactional
    public List<ExtensionView> of(UUID complaintId) {
        return extensions.of(complaintId).stream().map(Extension::view).toList();
    }

    private int nextLevel(ClockCase running) {
        int next = stops.factsOf(running).grantedLevel() + 1;
        require(deadlines.policiesOf(running).step(STATUTORY, next).isPresent(), EXTENSION_LIMIT_REACHED);
        return next;
    }

    private DeadlinePolicy step(ClockCase running, int level) {
        return deadlines
                .policiesOf(running)
                .step(STATUTORY, level)
                .orElseThrow(() -> new DomainProblem(EXTENSION_LIMIT_REACHED));
    }

    private static void requireRole(DeadlinePolicy step, Actor approver) {
        if (step.approverRoles().stream().noneMatch(approver::has)) {
            throw new DomainProblem(FORBIDDEN)
                    .detail(
                            "该级延期须由 " + step.approverRoles() + " 审批",
                            "This step is for " + step.approverRoles() + " to decide");
        }
    }

    private void requireRunning(ClockCase running, Instant at) {
        Deadline statutory = deadlines
                .asOf(running, Zones.dayOf(at))
                .of(STATUTORY)
                .orElseThrow(() -> new DomainProblem(EXTENSION_LIMIT_REACHED));
        require(statutory.stoppedOn() == null, CLOCK_STOPPED);
        if (statutory.status() == DeadlineStatus.MISSED) {
            throw new DomainProblem(DEADLINE_EXPIRED)
                    .detail("已于 " + statutory.dueOn() + " 届满", "It expired on " + statutory.dueOn());
        }
    }
}
