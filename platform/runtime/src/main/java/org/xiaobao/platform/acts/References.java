package org.xiaobao.platform.acts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.AccessProblem;
import org.xiaobao.platform.security.Actor;

/**
 * What a caller's own reference already names. What is sent twice is not doubled: until the transaction ends nobody else asks for the
 * same reference.
 */
@ApplicationScoped
public class References {

    private final NaturalKey keys;

    References(NaturalKey keys) {
        this.keys = keys;
    }

    /**
     * Of a row outside the scope only that the reference is taken is told: nobody reads another unit's row by guessing.
     *
     * @param reference null for none
     * @throws DomainProblem 409 without any content of the row
     */
    public <A extends Aggregate> Optional<A> known(
            PanacheRepositoryBase<A, UUID> rows, String kind, String reference, Actor who) {
        if (reference == null) {
            return Optional.empty();
        }
        keys.lock(kind, who.institution(), reference);
        Optional<A> known = rows.find("reference = ?1 and institution = ?2", reference, who.institution())
                .singleResultOptional();
        if (known.isPresent() && !known.get().isWithin(who.scope())) {
            throw new DomainProblem(AccessProblem.REFERENCE_ELSEWHERE);
        }
        return known;
    }
}
