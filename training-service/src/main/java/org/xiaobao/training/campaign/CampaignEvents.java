package org.xiaobao.training.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.security.Scoped;

/** All events of all campaigns. What lies outside the scope, or in another campaign, is not there. */
@ApplicationScoped
class CampaignEvents implements PanacheRepositoryBase<CampaignEvent, UUID> {

    CampaignEvent require(UUID campaignId, UUID id, Scope scope) {
        return of(campaignId, Scoped.require(this, id, scope));
    }

    CampaignEvent requireForChange(UUID campaignId, UUID id, Scope scope) {
        return of(campaignId, Scoped.requireForChange(this, id, scope));
    }

    Optional<CampaignEvent> known(String reference, Scope scope) {
        return Scoped.known(this, reference, scope);
    }

    private static CampaignEvent of(UUID campaignId, CampaignEvent event) {
        if (!event.campaignId().equals(campaignId)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return event;
    }
}
