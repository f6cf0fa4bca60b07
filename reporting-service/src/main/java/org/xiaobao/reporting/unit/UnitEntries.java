package org.xiaobao.reporting.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xiaobao.platform.idempotency.NaturalKey;

/** The entries of all registers. */
@ApplicationScoped
class UnitEntries implements PanacheRepositoryBase<Unit, UUID> {

    private final NaturalKey locks;

    UnitEntries(NaturalKey locks) {
        this.locks = locks;
    }

    /** An institution's register, as a reader sees it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Register of(String institution) {
        return new Register(list("institution", institution));
    }

    /** To change it: until the transaction ends nobody else does, because what may stand where depends on all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    Register held(String institution) {
        locks.lock("unit-register", institution, "");
        return of(institution);
    }
}
