package org.xiaobao.training.campaign;

import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

/**
 * One event held in a campaign (活动场次) with what it reached. Guarantees that it lies within its campaign and not in
 * the future; only its counts can be corrected.
 */
@Entity
class CampaignEvent extends UnitOwned {

    private UUID campaignId;
    private String reference;
    private LocalDate heldOn;
    private String place;

    @Enumerated(EnumType.STRING)
    private PlaceKind placeKind;

    @Enumerated(EnumType.STRING)
    private AudienceGroup[] audienceGroups;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Embedded
    private Counts counts;

    private Instant correctedAt;

    CampaignEvent() {}

    CampaignEvent(UUID id, UUID campaignId, String institution, String unit, String reference) {
        super(id, institution, unit);
        this.campaignId = campaignId;
        this.reference = reference;
    }

    CampaignFact.EventHeld hold(Campaign campaign, Occasion occasion, Counts counts, Instant now) {
        heldOn = occasion.heldOn();
        if (heldOn.isAfter(Zones.dayOf(now))) {
            throw DomainProblem.invalid("/heldOn", "举办日期不能晚于今天", "must not be after today");
        }
        if (!campaign.runsOn(heldOn)) {
            throw DomainProblem.invalid("/heldOn", "举办日期须在活动起止日期之内", "must lie within the campaign's days");
        }
        place = occasion.place();
        placeKind = occasion.placeKind();
        mode = occasion.mode();
        audienceGroups = occasion.groups().stream().distinct().sorted().toArray(AudienceGroup[]::new);
        this.counts = counts;
        return new CampaignFact.EventHeld(Zones.startOf(heldOn), state());
    }

    CampaignFact.EventCorrected correct(Counts counts, String reason, Instant now) {
        this.counts = counts;
        correctedAt = now;
        return new CampaignFact.EventCorrected(reason, now, state());
    }

    CampaignEventState state() {
        return new CampaignEventState(
                id(),
                campaignId,
                institution(),
                unit(),
                heldOn,
                place,
                placeKind,
                Arrays.asList(audienceGroups),
                mode,
                counts.audience(),
                counts.copies(),
                counts.views(),
                counts.enquiries(),
                counts.estimated());
    }

    /** @throws DomainProblem 404: within another campaign it is not there */
    void requireOf(UUID campaign) {
        require(campaignId.equals(campaign), CommonProblem.NOT_FOUND);
    }

    UUID campaignId() {
        return campaignId;
    }

    String reference() {
        return reference;
    }

    Instant correctedAt() {
        return correctedAt;
    }

    /** Where it took place; the first five are the five entries (五进入), MARKET being the business district. */
    enum PlaceKind {
        VILLAGE,
        COMMUNITY,
        CAMPUS,
        ENTERPRISE,
        MARKET,
        OUTLET,
        ONLINE,
        OTHER
    }

    /** Online and offline are counted apart. */
    enum Mode {
        ONLINE,
        OFFLINE
    }
}
