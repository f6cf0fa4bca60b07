package org.xiaobao.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    long nextSerial() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('review_number')", Long.class)
                .getSingleResult();
    }
}
