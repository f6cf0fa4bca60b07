package org.xiaobao.training.campaign;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.training.campaign.CampaignViews.CampaignRequest;

/** The use cases of campaigns and their events: load, let them behave, write the fact, in one transaction. */
@ApplicationScoped
class CampaignDesk {

    private final Campaigns campaigns;
    private final CampaignEvents events;
    private final Journal journal;
    private final NaturalKey naturalKey;
    private final Clock clock;

    CampaignDesk(Campaigns campaigns, CampaignEvents events, Journal journal, NaturalKey naturalKey, Clock clock) {
        this.campaigns = campaigns;
        this.events = events;
        this.journal = journal;
        this.naturalKey = naturalKey;
        this.clock = clock;
    }

    /** The campaign of this name and start, which a second sending means and must not double. */
    @Transactional
    Optional<Campaign> known(CampaignRequest request, Actor trainer) {
        String key = Texts.folded(request.name());
        naturalKey.lock("campaign", trainer.institution(), key + '\n' + request.startsOn());
        return campaigns.named(trainer.institution(), key, request.startsOn());
    }

    @Transactional
    Campaign plan(CampaignRequest request, Actor trainer) {
        Campaign campaign = new Campaign(
                UuidCreator.getTimeOrderedEpoch(),
                trainer.institution(),
                request.name().strip(),
                request.theme(),
                request.startsOn(),
                request.endsOn());
        var groups = request.groups() == null ? List.<AudienceGroup>of() : request.groups();
        CampaignFact.Planned planned = campaign.plan(request.organiser(), groups, clock.instant());
        campaigns.persistAndFlush(campaign);
        journal.append(planned, trainer);
        return campaign;
    }

    @Transactional
    Campaign read(UUID id, Actor reader) {
        return campaigns.require(id, reader.institution());
    }

    /** The event already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<CampaignEvent> knownEvent(String reference, Actor trainer) {
        if (reference == null) {
            return Optional.empty();
        }
        naturalKey.lock("campaign-event", trainer.institution(), reference);
        return events.known(reference, trainer.scope());
    }

    @Transactional
    CampaignEvent hold(
            UUID campaignId, String unit, String reference, Occasion occasion, Counts counts, Actor trainer) {
        Campaign campaign = campaigns.require(campaignId, trainer.institution());
        if (!trainer.scope().covers(trainer.institution(), unit)) {
            throw DomainProblem.invalid("/unit", "该机构不在您的权限范围内", "This unit is not within your scope");
        }
        CampaignEvent event = new CampaignEvent(
                UuidCreator.getTimeOrderedEpoch(), campaignId, trainer.institution(), unit, reference);
        CampaignFact.EventHeld held = event.hold(campaign, occasion, counts, clock.instant());
        events.persistAndFlush(event);
        journal.append(held, trainer);
        return event;
    }

    @Transactional
    CampaignEvent correct(
            UUID campaignId, UUID id, ExpectedVersion version, Counts counts, String reason, Actor trainer) {
        CampaignEvent event = events.requireForChange(campaignId, id, trainer.scope());
        version.check(event.version());
        journal.append(event.correct(counts, reason, clock.instant()), trainer);
        events.flush(); // the answer carries the new version
        return event;
    }

    @Transactional
    CampaignEvent readEvent(UUID campaignId, UUID id, Actor reader) {
        return events.require(campaignId, id, reader.scope());
    }
}
