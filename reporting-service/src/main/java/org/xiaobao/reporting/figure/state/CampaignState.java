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
import org.xiaobao.reporting.figure.Figure;

/** An education campaign; it belongs to the institution as a whole and to the year it starts in. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CampaignState(UUID campaignId, String institution, String name, LocalDate startsOn) implements Countable {

    @Override
    public Aspect subjectKind() {
        return Aspect.CAMPAIGN;
    }

    @Override
    public UUID id() {
        return campaignId;
    }

    @Override
    public String unit() {
        return WHOLE_INSTITUTION;
    }

    @Override
    public List<Contribution> contributions() {
        return List.of(new Contribution(
                Aspect.CAMPAIGN,
                startsOn,
                null,
                name,
                "/api/v1/campaigns/" + campaignId,
                new Shares(Codes.none()).one(Figure.EDUCATION_CAMPAIGNS).cells()));
    }
}
