package org.xiaobao.reporting.basefigures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The years of which something is stated. */
@ApplicationScoped
class BaseYears implements PanacheRepositoryBase<BaseYear, UUID> {

    Optional<BaseYear> of(String institution, int year) {
        return find("institution = ?1 and year = ?2", institution, year).singleResultOptional();
    }

    List<BaseYear> of(String institution, int first, int last) {
        return list("institution = ?1 and year between ?2 and ?3 order by year", institution, first, last);
    }
}
