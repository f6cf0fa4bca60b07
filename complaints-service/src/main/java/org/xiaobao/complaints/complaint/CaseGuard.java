package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xiaobao.complaints.recusal.RecusalDesk;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * Who may act on a case or open it; every desk asks here before it does anything.
 *
 * <ul>
 *   <li>Outside one's scope a case is not there.
 *   <li>Who must keep out of it ({@link RecusalDesk}) does nothing to it: no act, contact, file, corrective action, link, answer
 *       given together with it, rights request or erasure. Nor does such a person see of it what others in scope see masked:
 *       the data in clear, the content of a file, the evidence pack. The masked case, its lists and its journal stay readable,
 *       or nobody could tell why it was given to another (Order 2020-3 art 17 speaks of who verifies).
 *   <li>Nothing is done to an erased case. What other cases bring upon it, such as a group that closes its ranks, is still told
 *       of it, and rights requests made before are still decided.
 * </ul>
 */
@ApplicationScoped
class CaseGuard {

    private final Complaints complaints;
    private final RecusalDesk recusal;

    CaseGuard(Complaints complaints, RecusalDesk recusal) {
        this.complaints = complaints;
        this.recusal = recusal;
    }

    /** The case, locked until the transaction ends, for an act on it. */
    @Transactional(MANDATORY)
    Complaint forAct(UUID id, ExpectedVersion version, Actor actor) {
        Complaint complaint = complaints.locked(id, actor.scope());
        complaint.requireNotErased();
        version.check(complaint.version());
        recusal.requireImpartial(complaint.atStake(), actor);
        return complaint;
    }

    /** The case, locked, for what is not masked of it: the note that it was opened is part of its hash chain. */
    @Transactional(MANDATORY)
    Complaint forOpening(UUID id, Actor actor) {
        return forAct(id, ExpectedVersion.optional(null), actor);
    }

    /** One of several that were locked together. */
    void admit(Complaint complaint, Actor actor) {
        complaint.requireNotErased();
        recusal.requireImpartial(complaint.atStake(), actor);
    }

    /** Also an erased one. */
    @Transactional(MANDATORY)
    Complaint forPending(UUID id, Actor actor) {
        Complaint complaint = complaints.locked(id, actor.scope());
        recusal.requireImpartial(complaint.atStake(), actor);
        return complaint;
    }
}
