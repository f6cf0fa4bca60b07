package org.xiaobao.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.security.Scoped;

/** All reviews. What lies outside the scope is not there. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    Review require(UUID id, Scope scope) {
        return Scoped.require(this, id, scope);
    }

    Review requireForChange(UUID id, Scope scope) {
        return Scoped.requireForChange(this, id, scope);
    }

    Optional<Review> known(String reference, Scope scope) {
        return Scoped.known(this, reference, scope);
    }

    long nextSerial() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('review_number')", Long.class)
                .getSingleResult();
    }
}
