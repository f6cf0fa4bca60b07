package org.xiaobao.mediation.mediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.security.Scoped;

/** All mediations. What lies outside the scope is not there. */
@ApplicationScoped
class Mediations implements PanacheRepositoryBase<Mediation, UUID> {

    Mediation require(UUID id, Scope scope) {
        return Scoped.require(this, id, scope);
    }

    Mediation requireForChange(UUID id, Scope scope) {
        return Scoped.requireForChange(this, id, scope);
    }

    Optional<Mediation> known(String reference, Scope scope) {
        return Scoped.known(this, reference, scope);
    }

    long nextSerial() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('mediation_number')", Long.class)
                .getSingleResult();
    }
}
