package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.ACCEPTANCE_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.ExpectedVersion;

/** For corrective actions: told in the complaint's journal, and complaints like it are found. */
@ApplicationScoped
public class CorrectiveAnnex {

    /** A complaint with the same product and reason. */
    public record Alike(UUID id, String number, String unit, Instant receivedAt, Disposition disposition) {}

    private static final int AT_MOST = 200;

    private final Complaints complaints;
    private final ComplaintDoor door;

    CorrectiveAnnex(Complaints complaints, ComplaintDoor door) {
        this.complaints = complaints;
        this.door = door;
    }

    /** @return the complaint's version after the step */
    @Transactional(MANDATORY)
    public long step(UUID id, ExpectedVersion version, Actor actor, Function<Likeness, CorrectiveStep> effect) {
        return door.beside(id, version, actor, complaint -> {
                    if (complaint.snapshot().course().acceptedAt() == null) {
                        throw new DomainProblem(ACCEPTANCE_MISSING);
                    }
                    CorrectiveStep step = effect.apply(Likeness.of(complaint.snapshot()));
                    return Change.of(null, () -> fact(step, complaint.state()));
                })
                .version();
    }

    @Transactional(MANDATORY)
    public Likeness likenessOf(UUID id, Actor actor) {
        return Likeness.of(door.read(id, actor).snapshot());
    }

    /** Within the scope, the earliest first, 200 at most: later ones of the same product and reason that are no repeats. */
    @Transactional(MANDATORY)
    public List<Alike> alike(Likeness cause, Instant after, Instant before, Scope scope) {
        return complaints
                .getEntityManager()
                .createQuery("""
                        select c.id, c.number, c.registration.unit, c.registration.receipt.receivedAt, c.disposition from Complaint c
                        where c.registration.institution = :institution and (c.registration.unit = :unit or c.registration.unit like :unitLike escape '\\')
                        and c.registration.classification.reason = :reason and c.registration.matter.product is not distinct from :product
                        and c.registration.receipt.receivedAt > :after and c.registration.receipt.receivedAt < :before
                        and c.id <> :id and c.repeat.originalId is null and c.status <> :rejected
                        order by c.registration.receipt.receivedAt, c.id
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
