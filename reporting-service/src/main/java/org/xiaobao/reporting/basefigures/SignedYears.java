package org.xiaobao.reporting.basefigures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The years that are signed. */
@ApplicationScoped
class SignedYears implements PanacheRepositoryBase<BaseFigures, UUID> {

    private static final String OF_YEAR = "institution = ?1 and year = ?2";

    Optional<BaseFigures> of(String institution, int year) {
        return find(OF_YEAR, institution, year).firstResultOptional();
    }

    Optional<BaseFigures> lock(String institution, int year) {
        return find(OF_YEAR, institution, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
