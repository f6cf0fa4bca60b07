package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.xiaobao.complaints.complaint.ComplaintProblem.ACCEPTANCE_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.ExpectedVersion;

/** For corrective actions: the complaint's row is locked, its journal written, and complaints like it are found. */
@ApplicationScoped
public class CorrectiveAnnex {

    /** A complaint with the same product and reason. */
    public record Alike(UUID id, String number, String unit, Instant receivedAt, Disposition disposition) {}

    private static final int AT_MOST = 200;

    private final Complaints complaints;
    private final CaseGuard guard;
    private final Journal journal;

    CorrectiveAnnex(Complaints complaints, CaseGuard guard, Journal journal) {
        this.complaints = complaints;
        this.guard = guard;
        this.journal = journal;
    }

    /** @return the complaint's version after the step */
    @Transactional(MANDATORY)
    public long step(UUID id, ExpectedVersion version, Actor actor, Function<Cause, CorrectiveStep> effect) {
        Complaint complaint = guard.forAct(id, version, actor);
        if (complaint.snapshot().course().acceptedAt() == null) {
            throw new DomainProblem(ACCEPTANCE_MISSING);
        }
        CorrectiveStep step = effect.apply(Cause.of(complaint.snapshot()));
        complaints.raiseVersion(complaint);
        journal.append(fact(step, complaint.state()), actor);
        return complaint.version();
    }

    @Transactional(MANDATORY)
    public Cause causeOf(UUID id, Actor actor) {
        return Cause.of(complaints.require(id, actor.scope()).snapshot());
    }

    /** Within the scope, the earliest first, 200 at most: later ones of the same product and reason that are no repeats. */
    @Transactional(MANDATORY)
    public List<Alike> alike(Cause cause, Instant after, Instant before, Scope scope) {
        return complaints
                .getEntityManager()
                .createQuery("""
                        select c.id, c.number, c.unit, c.receipt.receivedAt, c.disposition from Complaint c
                        where c.institution = :institution and (c.unit = :unit or c.unit like :unitLike escape '\\')
                        and c.classification.reason = :reason and c.matter.product is not distinct from :product
                        and c.receipt.receivedAt > :after and c.receipt.receivedAt < :before
                        and c.id <> :id and c.repeat.originalId is null and c.status <> :rejected
                        order by c.receipt.receivedAt, c.id
                        """, Alike.class)
                .setParameter("institution", scope.institution())
                .setParameter("unit", scope.unit())
                .setParameter("unitLike", scope.unitLike())
                .setParameter("reason", cause.reason())
                .setParameter("product", cause.product())
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("id", cause.complaintId())
                .setParameter("rejected", ComplaintStatus.REJECTED)
                .setMaxResults(AT_MOST)
                .getResultList();
    }

    private static ComplaintEvent fact(CorrectiveStep step, ComplaintState state) {
        if (step instanceof CorrectiveStep.Raised raised) {
            return new ComplaintEvent.CorrectiveActionRaised(raised.at(), raised.n(), raised.dueOn(), state);
        }
        if (step instanceof CorrectiveStep.Completed done) {
            return new ComplaintEvent.CorrectiveActionCompleted(done.at(), done.n(), done.inTime(), state);
        }
        CorrectiveStep.Verified verified = (CorrectiveStep.Verified) step;
        return new ComplaintEvent.CorrectiveActionVerified(verified.at(), verified.n(), verified.effective(), state);
    }
}
