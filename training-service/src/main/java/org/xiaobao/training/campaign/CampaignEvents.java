package org.xiaobao.training.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All events of all campaigns. */
@ApplicationScoped
class CampaignEvents implements PanacheRepositoryBase<CampaignEvent, UUID> {}
