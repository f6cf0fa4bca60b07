package org.xiaobao.reporting.figure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.reporting.figure.Contribution.Shares;

/** One event of a campaign: person-times are summed, never de-duplicated; online and offline stay apart. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CampaignEventState(
        UUID eventId,
        UUID campaignId,
        String institution,
        String unit,
        LocalDate heldOn,
        String place,
        String mode,
        long audience,
        long copies,
        long views,
        long enquiries,
        boolean estimated)
        implements Countable {

    @Override
    public Aspect subjectKind() {
        return Aspect.CAMPAIGN_EVENT;
    }

    @Override
    public UUID id() {
        return eventId;
    }

    @Override
    public List<Contribution> contributions() {
        return List.of(new Contribution(
                Aspect.CAMPAIGN_EVENT,
                heldOn,
                null,
                place,
                "/api/v1/campaigns/" + campaignId + "/events/" + eventId,
                shares().cells()));
    }

    private Shares shares() {
        return new Shares(Map.of())
                .one(Figure.EDUCATION_EVENTS)
                .oneIf(estimated, Figure.EDUCATION_ESTIMATED_EVENTS)
                .some("ONLINE".equals(mode) ? Figure.AUDIENCE_ONLINE : Figure.AUDIENCE_OFFLINE, audience)
                .some(Figure.EDUCATION_COPIES, copies)
                .some(Figure.EDUCATION_VIEWS, views)
                .some(Figure.EDUCATION_ENQUIRIES, enquiries);
    }
}
