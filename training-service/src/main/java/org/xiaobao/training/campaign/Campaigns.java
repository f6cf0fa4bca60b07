package org.xiaobao.training.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** All campaigns, each shared by its whole institution. */
@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    Campaign require(UUID id, String institution) {
        return find("id = ?1 and institution = ?2", id, institution)
                .singleResultOptional()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    Optional<Campaign> named(String institution, String name, LocalDate startsOn) {
        return find("institution = ?1 and name = ?2 and startsOn = ?3", institution, name, startsOn)
                .singleResultOptional();
    }
}
