package org.xiaobao.reporting.figure.state;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Codes;
import org.xiaobao.reporting.figure.Contribution;
import org.xiaobao.reporting.figure.Contribution.Shares;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/** One event of a campaign: person-times are summed, never de-duplicated; online and offline stay apart. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CampaignEventState(
        UUID eventId,
        UUID campaignId,
        String institution,
        String unit,
        LocalDate heldOn,
        String place,
        String placeKind,
        List<String> groups,
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
        return new Shares(Codes.of(Dimension.PLACE_KIND, placeKind)
                        .and(Dimension.AUDIENCE_GROUP, groups == null ? List.of() : groups))
                .one(Figure.EDUCATION_EVENTS)
                .oneIf(estimated, Figure.EDUCATION_ESTIMATED_EVENTS)
                .some("ONLINE".equals(mode) ? Figure.AUDIENCE_ONLINE : Figure.AUDIENCE_OFFLINE, audience)
                .some(Figure.EDUCATION_COPIES, copies)
                .some(Figure.EDUCATION_VIEWS, views)
                .some(Figure.EDUCATION_ENQUIRIES, enquiries);
    }
}
