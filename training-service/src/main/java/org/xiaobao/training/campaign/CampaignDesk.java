package org.xiaobao.training.campaign;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.acts.References;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.units.KnownUnits;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.training.campaign.CampaignEventViews.CampaignEventView;
import org.xiaobao.training.campaign.CampaignViews.CampaignRequest;
import org.xiaobao.training.campaign.CampaignViews.CampaignView;

/** The use cases of campaigns and their events. */
@ApplicationScoped
class CampaignDesk {

    private final CampaignDoor door;
    private final CampaignEventDoor eventDoor;
    private final Campaigns campaigns;
    private final CampaignEvents events;
    private final References references;
    private final NaturalKey names;
    private final KnownUnits units;
    private final Clock clock;

    CampaignDesk(
            CampaignDoor door,
            CampaignEventDoor eventDoor,
            Campaigns campaigns,
            CampaignEvents events,
            References references,
            NaturalKey names,
            KnownUnits units,
            Clock clock) {
        this.door = door;
        this.eventDoor = eventDoor;
        this.campaigns = campaigns;
        this.events = events;
        this.references = references;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    /** The campaign of this name and start, which a second sending means and must not double. */
    @Transactional
    Optional<CampaignView> known(CampaignRequest request, Actor trainer) {
        String key = Texts.folded(request.name());
        names.lock("campaign", trainer.institution(), key + '\n' + request.startsOn());
        return campaigns.named(trainer.institution(), key, request.startsOn()).map(door::view);
    }

    @Transactional
    CampaignView plan(CampaignRequest request, Actor trainer) {
        Campaign campaign = new Campaign(
                UuidCreator.getTimeOrderedEpoch(),
                trainer.institution(),
                request.name().strip(),
                request.theme(),
                request.startsOn(),
                request.endsOn());
        var groups = request.groups() == null ? List.<AudienceGroup>of() : request.groups();
        door.enter(campaign, List.of(campaign.plan(request.organiser(), groups, clock.instant())), trainer);
        return door.view(campaign);
    }

    @Transactional
    CampaignView read(UUID id, Actor reader) {
        return door.show(id, reader);
    }

    /** The event already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<CampaignEventView> knownEvent(String reference, Actor trainer) {
        return references.known(events, "campaign-event", reference, trainer).map(eventDoor::view);
    }

    @Transactional
    CampaignEventView hold(
            UUID campaignId, String unit, String reference, Occasion occasion, Counts counts, Actor trainer) {
        Campaign campaign = door.read(campaignId, trainer);
        trainer.scope().requireCovers(unit);
        units.require("/unit", trainer.institution(), unit, occasion.heldOn());
        CampaignEvent event = new CampaignEvent(
                UuidCreator.getTimeOrderedEpoch(), campaignId, trainer.institution(), unit, reference);
        eventDoor.enter(event, List.of(event.hold(campaign, occasion, counts, clock.instant())), trainer);
        return eventDoor.view(event);
    }

    @Transactional
    CampaignEventView correct(
            UUID campaignId, UUID id, ExpectedVersion version, Counts counts, String reason, Actor trainer) {
        return eventDoor.act(id, version, trainer, event -> {
            event.requireOf(campaignId);
            return event.correct(counts, reason, clock.instant());
        });
    }

    @Transactional
    CampaignEventView readEvent(UUID campaignId, UUID id, Actor reader) {
        eventDoor.read(id, reader).requireOf(campaignId);
        return eventDoor.show(id, reader);
    }
}
