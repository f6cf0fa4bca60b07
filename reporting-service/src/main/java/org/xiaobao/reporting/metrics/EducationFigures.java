package org.xiaobao.reporting.metrics;

import static org.xiaobao.reporting.figure.Figure.*;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;

/** The year's public education: person-times are summed, online and offline stay apart, estimates are told. */
@Schema(name = "EducationFigures", description = "Education (宣传教育)")
record EducationFigures(
        @Schema(description = "Campaigns that began in the period; the institution's, whatever the unit (活动)")
        long campaigns,

        @Schema(description = "Events held (场次)") long events,

        @Schema(description = "By where they took place, the five entries among them (按场所)")
        List<Row> byPlaceKind,

        @Schema(description = "By whom they were for; an event may stand in several rows or in none (按重点人群)")
        List<Row> byAudienceGroup,

        Audience audience,
        @Schema(description = "Leaflets handed out (资料份数)") long copies,
        @Schema(description = "Views of posts (点击量)") long views,
        @Schema(description = "Enquiries (咨询人次)") long enquiries,

        @Schema(description = "Whether any event's counts are estimates (是否含估算)")
        boolean estimated,

        @Schema(description = "How many events' counts are estimates (估算场次)")
        long estimatedEvents) {

    @Schema(name = "Audience", description = "Person-times reached (受众人次)")
    record Audience(
            @Schema(description = "Online (线上)") long online,
            @Schema(description = "Offline (线下)") long offline) {}

    static EducationFigures from(Tally tally, CaseLinks links) {
        long estimated = tally.count(EDUCATION_ESTIMATED_EVENTS);
        return new EducationFigures(
                tally.count(EDUCATION_CAMPAIGNS),
                tally.count(EDUCATION_EVENTS),
                Row.of(tally, EDUCATION_EVENTS, Dimension.PLACE_KIND, Labels.standard(), links),
                Row.of(tally, EDUCATION_EVENTS, Dimension.AUDIENCE_GROUP, Labels.standard(), links),
                new Audience(tally.count(AUDIENCE_ONLINE), tally.count(AUDIENCE_OFFLINE)),
                tally.count(EDUCATION_COPIES),
                tally.count(EDUCATION_VIEWS),
                tally.count(EDUCATION_ENQUIRIES),
                estimated > 0,
                estimated);
    }
}
