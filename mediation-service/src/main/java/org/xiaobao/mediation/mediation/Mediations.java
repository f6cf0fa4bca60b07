package org.xiaobao.mediation.mediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All mediations. */
@ApplicationScoped
class Mediations implements PanacheRepositoryBase<Mediation, UUID> {

    long nextSerial() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('mediation_number')", Long.class)
                .getSingleResult();
    }
}
