package org.xiaobao.training.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.text.Texts;

/** All campaigns, each shared by its whole institution. */
@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    /** @param key the name folded; a handful of campaigns start on one day */
    Optional<Campaign> named(String institution, String key, LocalDate startsOn) {
        return list("institution = ?1 and startsOn = ?2", institution, startsOn).stream()
                .filter(campaign -> Texts.folded(campaign.state().name()).equals(key))
                .findFirst();
    }
}
